import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOfficeTime } from '../session/index.ts';
import { openCaseTexts as texts } from '../texts/index.ts';
import { DayField, IconAlertTriangle, limitText } from '../ui/index.ts';
import { CLIENT_LIMITS, warnAboutNik, type ClientFields } from './client-form.ts';
import classes from './open-case.module.css';
import { readNik } from './read-nik.ts';

export interface KnownNumber {
  readonly note: string;
  readonly below?: ReactNode;
}

export interface ClientFieldsetProps {
  readonly client: ClientFields;
  readonly errors: Partial<Record<keyof ClientFields, string>>;
  readonly onChange: (change: Partial<ClientFields>) => void;
  /** Said beneath the NIK, when there is something to say. */
  readonly aboutNik?: ReactNode;
  /** Where numbers are known already: what is said of each, and what can be done beneath it. */
  readonly known?: Readonly<Record<'nik' | 'kk', KnownNumber>>;
}

/** Who the case is about; what the NIK says is offered, what does not fit is said. */
export function ClientFieldset(props: ClientFieldsetProps) {
  const { client, errors, onChange, aboutNik, known } = props;
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const warnings = warnAboutNik(client, today, time.day);
  const reading = readNik(client.nik.replace(/[\s.-]/g, ''), today);
  const bornOn = reading?.bornOn ?? null;
  const canTake =
    reading !== null && bornOn !== null && (client.bornOn === '' || client.sex === '');
  const text = (field: 'name' | 'nik' | 'kk' | 'address' | 'phone', hint?: string) => ({
    value: client[field],
    ...(field === 'nik' || field === 'kk'
      ? { error: errors[field], description: hint }
      : limitText(client[field], CLIENT_LIMITS[field], errors[field], hint)),
    autoComplete: 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <div className={classes['fields']}>
      <TextInput
        className={classes['full']}
        label={texts.name}
        required
        {...text('name', texts.clientNote)}
      />
      <div>
        <TextInput
          label={texts.nik}
          inputMode="numeric"
          {...text('nik', known?.nik.note ?? texts.nikNote)}
        />
        {known?.nik.below}
        <div role="status">
          {warnings.map((warning) => (
            <p key={warning} className={classes['warning']}>
              <IconAlertTriangle size={16} aria-hidden /> {warning}
            </p>
          ))}
          {aboutNik}
          {canTake ? (
            <p className={classes['offer']}>
              {texts.nikSuggests(time.day(bornOn), sexWord(reading.sex).toLowerCase())}{' '}
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => onChange({ bornOn, sex: reading.sex })}
              >
                {texts.useNik}
              </Button>
            </p>
          ) : null}
        </div>
      </div>
      <div>
        <TextInput
          label={texts.kk}
          inputMode="numeric"
          {...text('kk', known?.kk.note ?? texts.nikNote)}
        />
        {known?.kk.below}
      </div>
      <DayField
        label={texts.bornOn}
        time={time}
        max={today}
        value={client.bornOn}
        error={errors.bornOn}
        onChange={(on) => onChange({ bornOn: on })}
      />
      <NativeSelect
        label={texts.sex}
        value={client.sex}
        onChange={(event) => onChange({ sex: event.currentTarget.value as ClientFields['sex'] })}
        data={[
          { value: '', label: texts.unknown },
          { value: 'L', label: texts.male },
          { value: 'P', label: texts.female },
        ]}
      />
      <TextInput className={classes['full']} label={texts.address} {...text('address')} />
      <TextInput label={texts.phone} inputMode="tel" {...text('phone')} />
    </div>
  );
}

const sexWord = (sex: 'L' | 'P') => (sex === 'L' ? texts.male : texts.female);
