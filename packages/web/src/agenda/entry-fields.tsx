import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOfficeTime } from '../session/index.ts';
import { registerTexts as texts, secrecyTexts, urgencyTexts } from '../texts/index.ts';
import { DayField, limitText } from '../ui/index.ts';
import { LIMITS, type EntryFieldErrors, type RegisterFields } from './register-fields.ts';
import classes from './register.module.css';

export interface EntryFieldsProps {
  readonly fields: RegisterFields;
  readonly errors: EntryFieldErrors;
  readonly onChange: (change: Partial<RegisterFields>) => void;
  /** The way of arrival is fixed once the entry has its number. */
  readonly isCorrection?: boolean;
  /** Said beneath the number of the letter. */
  readonly beneathNumber?: ReactNode;
}

const options = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }));

/** The fields of an entry, in the order in which a letter is read. */
export function EntryFields(props: EntryFieldsProps) {
  const { fields, errors, onChange, isCorrection = false, beneathNumber } = props;
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const isLetter = fields.arrival === 'letter';
  return (
    <>
      {isCorrection ? null : (
        <Radio.Group
          className={classes['half']}
          label={texts.arrival}
          value={fields.arrival}
          onChange={(arrival) => onChange({ arrival: arrival as RegisterFields['arrival'] })}
        >
          <div className={classes['radios']}>
            <Radio value="letter" label={texts.letter} />
            <Radio value="walk-in" label={texts.walkIn} />
          </div>
        </Radio.Group>
      )}
      <div className={classes['half']}>
        <DayField
          label={texts.receivedOn}
          required
          time={time}
          max={today}
          value={fields.receivedOn}
          error={errors.receivedOn}
          onChange={(receivedOn) => onChange({ receivedOn })}
        />
      </div>
      <TextInput
        className={classes['full']}
        label={isLetter ? texts.sender : texts.reporter}
        required
        autoComplete="off"
        data-first
        value={fields.sender}
        {...limitText(fields.sender, LIMITS.sender, errors.sender)}
        onChange={(event) => onChange({ sender: event.currentTarget.value })}
      />
      {isLetter ? (
        <>
          <div className={classes['half']}>
            <TextInput
              label={texts.letterNumber}
              autoComplete="off"
              value={fields.letterNumber}
              {...limitText(fields.letterNumber, LIMITS.letterNumber, errors.letterNumber)}
              onChange={(event) => onChange({ letterNumber: event.currentTarget.value })}
            />
            {beneathNumber}
          </div>
          <div className={classes['half']}>
            <DayField
              label={texts.letterOn}
              time={time}
              max={today}
              value={fields.letterOn}
              error={errors.letterOn}
              onChange={(letterOn) => onChange({ letterOn })}
            />
          </div>
        </>
      ) : null}
      <TextInput
        className={classes['full']}
        label={texts.subject}
        required
        autoComplete="off"
        value={fields.subject}
        {...limitText(fields.subject, LIMITS.subject, errors.subject)}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      <NativeSelect
        className={classes['half']}
        label={texts.urgency}
        data={options(urgencyTexts)}
        value={fields.urgency}
        onChange={(event) =>
          onChange({ urgency: event.currentTarget.value as RegisterFields['urgency'] })
        }
      />
      <NativeSelect
        className={classes['half']}
        label={texts.secrecy}
        description={fields.secrecy === 'rahasia' ? texts.secrecyNote : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={options(secrecyTexts)}
        value={fields.secrecy}
        onChange={(event) =>
          onChange({ secrecy: event.currentTarget.value as RegisterFields['secrecy'] })
        }
      />
      <Textarea
        className={classes['full']}
        label={texts.summary}
        autosize={false}
        rows={3}
        value={fields.summary}
        {...limitText(fields.summary, LIMITS.summary, errors.summary)}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
    </>
  );
}
