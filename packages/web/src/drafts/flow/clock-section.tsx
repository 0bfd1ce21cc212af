import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ClockOwner, StandardTime, Step } from '@tuntas/sop';
import { useState } from 'react';
import { tellClock } from '../../sops/index.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';

/** Whose time runs at a step, and for how long. */
export function ClockSection({ step }: { readonly step: Step }) {
  const { canEdit } = useDraft();
  const [isEditing, setEditing] = useState(false);
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
            onClick={() => setEditing(true)}
          >
            {texts.edit}
          </Button>
        ) : null}
      </div>
      {isEditing ? <ClockDialog step={step} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

function ClockDialog({ step, onClose }: { readonly step: Step; readonly onClose: () => void }) {
  const { apply } = useDraft();
  const { standard } = step.clock;
  const [amount, setAmount] = useState(standard === undefined ? '' : String(standard.amount));
  const [unit, setUnit] = useState<string>(standard?.unit ?? 'minutes');
  const [owner, setOwner] = useState<string>(step.clock.owner);
  const [isEnforced, setEnforced] = useState(step.clock.enforced);
  const number = Number(amount.replace(',', '.'));
  const isWrong = amount.trim() !== '' && !(number > 0);
  const save = () => {
    if (isWrong) return;
    const clock = {
      owner: owner as ClockOwner,
      enforced: isEnforced && amount.trim() !== '',
      ...(amount.trim() === ''
        ? {}
        : { standard: { amount: number, unit: unit as StandardTime['unit'] } }),
    };
    if (apply([{ type: 'set-clock', step: step.id, clock }])) onClose();
  };
  const toData = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <FormDialog title={texts.timeTitle} submit={texts.save} onClose={onClose} onSubmit={save}>
      <TextInput
        label={texts.amount}
        inputMode="decimal"
        data-autofocus
        value={amount}
        error={isWrong ? texts.amountWrong : undefined}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <NativeSelect
        label={texts.unit}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
        data={toData(texts.units)}
      />
      <NativeSelect
        label={texts.owner}
        value={owner}
        onChange={(event) => setOwner(event.currentTarget.value)}
        data={toData(texts.owners)}
      />
      <Checkbox
        label={texts.enforced}
        checked={isEnforced}
        onChange={(event) => setEnforced(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
