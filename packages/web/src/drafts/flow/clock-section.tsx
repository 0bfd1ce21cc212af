import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ClockOwner, DraftEdit, StandardTime, Step } from '@tuntas/sop';
import { tellClock } from '../../sops/index.ts';
import { differenceTexts } from '../../texts/draft-differences.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { parseAmount } from '../questions/parse-time.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import { offerSheetTime } from './sheet-time-offer.ts';
import classes from './flow.module.css';

interface ClockForm {
  readonly amount: string;
  readonly unit: string;
  readonly owner: string;
  readonly isEnforced: boolean;
  /** Write the time into the sheet as well. */
  readonly isOnSheet: boolean;
}

function formOf({ clock: { standard, owner, enforced } }: Step, isOnSheet: boolean): ClockForm {
  return {
    amount: standard === undefined ? '' : String(standard.amount).replace('.', ','),
    unit: standard?.unit ?? 'minutes',
    owner,
    isEnforced: enforced,
    isOnSheet,
  };
}

/** Whose time runs at a step, and for how long. */
export function ClockSection({ step }: { readonly step: Step }) {
  const { canEdit, reply } = useDraft();
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
            onClick={() => setForm(formOf(step, reply.summary.revises > 0))}
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
  const { apply, definition } = useDraft();
  const { amount, unit, owner, isEnforced, isOnSheet } = form;
  const close = () => onChange(null);
  const number = parseAmount(amount);
  const isWrong = amount.trim() !== '' && number === undefined;
  const standard =
    number === undefined ? undefined : { amount: number, unit: unit as StandardTime['unit'] };
  const offer = offerSheetTime(definition, step, standard);
  const save = () => {
    if (isWrong) return;
    const clock = {
      owner: owner as ClockOwner,
      enforced: isEnforced && number !== undefined,
      ...(standard && { standard }),
    };
    const onSheet: DraftEdit[] =
      offer && isOnSheet ? [{ type: 'set-sheet-text', path: offer.path, text: offer.to }] : [];
    if (apply([...onSheet, { type: 'set-clock', step: step.id, clock }])) close();
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
      {offer === undefined ? null : (
        <Checkbox
          label={differenceTexts.sheetToo(offer.from, offer.to)}
          description={differenceTexts.sheetStays}
          checked={isOnSheet}
          onChange={(event) => onChange({ ...form, isOnSheet: event.currentTarget.checked })}
        />
      )}
    </FormDialog>
  );
}
