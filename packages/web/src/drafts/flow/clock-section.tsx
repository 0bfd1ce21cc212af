import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ClockOwner, StandardTime, Step } from '@tuntas/sop';
import { tellClock } from '../../sops/index.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { parseAmount } from '../questions/parse-time.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';

interface ClockForm {
  readonly amount: string;
  readonly unit: string;
  readonly owner: string;
  readonly isEnforced: boolean;
}

function formOf({ clock: { standard, owner, enforced } }: Step): ClockForm {
  return {
    amount: standard === undefined ? '' : String(standard.amount).replace('.', ','),
    unit: standard?.unit ?? 'minutes',
    owner,
    isEnforced: enforced,
  };
}

/** Whose time runs at a step, and for how long. */
export function ClockSection({ step }: { readonly step: Step }) {
  const { canEdit } = useDraft();
  const [form, setForm, isBack] = useDraftKept<ClockForm | null>(`clock.${step.id}`, null);
  return (
    <div className={classes['section']} role="group" aria-label={texts.time}>
      <h3>{texts.time}</h3>
      <div
        className={classes['between']}
        data-proposed={'inferred' in step.clock.basis || undefined}
      >
        <span>{tellClock(step)}</span>
        {canEdit ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={texts.editTime}
            onClick={() => setForm(formOf(step))}
          >
            {texts.edit}
          </Button>
        ) : null}
      </div>
      {form === null ? null : (
        <ClockDialog step={step} form={form} isFilled={isBack} onChange={setForm} />
      )}
    </div>
  );
}

interface ClockDialogProps {
  readonly step: Step;
  readonly form: ClockForm;
  readonly isFilled: boolean;
  readonly onChange: (form: ClockForm | null) => void;
}

function ClockDialog({ step, form, isFilled, onChange }: ClockDialogProps) {
  const { apply } = useDraft();
  const { amount, unit, owner, isEnforced } = form;
  const close = () => onChange(null);
  const number = parseAmount(amount);
  const isWrong = amount.trim() !== '' && number === undefined;
  const save = () => {
    if (isWrong) return;
    const clock = {
      owner: owner as ClockOwner,
      enforced: isEnforced && number !== undefined,
      ...(number === undefined
        ? {}
        : { standard: { amount: number, unit: unit as StandardTime['unit'] } }),
    };
    if (apply([{ type: 'set-clock', step: step.id, clock }])) close();
  };
  const toData = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <FormDialog
      title={texts.timeTitle}
      submit={texts.save}
      isFilled={isFilled}
      onClose={close}
      onSubmit={save}
    >
      <TextInput
        label={texts.amount}
        inputMode="text"
        data-autofocus
        value={amount}
        error={isWrong ? texts.amountWrong : undefined}
        onChange={(event) => onChange({ ...form, amount: event.currentTarget.value })}
      />
      <NativeSelect
        label={texts.unit}
        value={unit}
        onChange={(event) => onChange({ ...form, unit: event.currentTarget.value })}
        data={toData(texts.units)}
      />
      <NativeSelect
        label={texts.owner}
        value={owner}
        onChange={(event) => onChange({ ...form, owner: event.currentTarget.value })}
        data={toData(texts.owners)}
      />
      <Checkbox
        label={texts.enforced}
        checked={isEnforced}
        onChange={(event) => onChange({ ...form, isEnforced: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}
