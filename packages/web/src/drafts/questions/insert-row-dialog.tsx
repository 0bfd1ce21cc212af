import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { KINDS, STEP_KINDS, type SopDefinition, type StepKind } from '@tuntas/sop';
import { useState } from 'react';
import { sheetTexts as texts } from '../../texts/draft-sheet.ts';
import { FormDialog } from '../../ui/index.ts';
import classes from '../drafts.module.css';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';

export interface RowForm {
  /** Number that the row gets, from 1. */
  readonly at: number;
  readonly no: string;
  readonly activity: string;
  readonly requires: string;
  readonly time: string;
  readonly output: string;
  readonly note: string;
  readonly kind: StepKind;
  readonly performer: string;
}

/** An empty row, performed as the one before it. */
export function newRow({ flow }: SopDefinition, at: number): RowForm {
  const before = flow.steps.findLast(({ row }) => row !== undefined && row < at) ?? flow.steps[0];
  return {
    at,
    no: '',
    activity: '',
    requires: '',
    time: '',
    output: '',
    note: '',
    kind: 'consider',
    performer: before?.by[0] ?? '',
  };
}

export interface InsertRowDialogProps {
  readonly form: RowForm;
  readonly isFilled: boolean;
  readonly onChange: (form: RowForm | null) => void;
}

const SHORT = ['requires', 'time', 'output', 'note'] as const;
const LONGEST_TITLE = 120;

/** A row of the sheet that the reading missed, with who performs it. */
export function InsertRowDialog({ form, isFilled, onChange }: InsertRowDialogProps) {
  const { definition, apply } = useDraft();
  const [wasTried, setTried] = useState(false);
  const { at, kind, performer, ...row } = form;
  const activity = form.activity.replace(/\s+/g, ' ').trim();
  const save = () => {
    setTried(true);
    if (activity === '') return;
    const { flow } = definition;
    const taken = flow.steps.map(({ id }) => id);
    const title = Array.from(activity).slice(0, LONGEST_TITLE).join('');
    const step = { id: newId(activity, taken), title, kind, by: [performer] };
    if (apply([{ type: 'insert-row', at, row: { ...row, activity }, step }])) onChange(null);
  };
  return (
    <FormDialog
      title={texts.insertTitle(at)}
      submit={texts.insert}
      size="lg"
      isFilled={isFilled}
      onClose={() => onChange(null)}
      onSubmit={save}
    >
      <p className={classes['lead']}>{texts.insertText}</p>
      <Textarea
        label={texts.activity}
        required
        rows={2}
        maxLength={4_000}
        data-autofocus
        value={form.activity}
        error={wasTried && activity === '' ? texts.activityMissing : undefined}
        onChange={(event) => onChange({ ...form, activity: event.currentTarget.value })}
      />
      <div className={classes['pairs']}>
        <TextInput
          label={texts.no}
          maxLength={20}
          value={form.no}
          onChange={(event) => onChange({ ...form, no: event.currentTarget.value })}
        />
        {SHORT.map((cell) => (
          <TextInput
            key={cell}
            label={texts[cell]}
            maxLength={2_000}
            value={form[cell]}
            onChange={(event) => onChange({ ...form, [cell]: event.currentTarget.value })}
          />
        ))}
        <NativeSelect
          label={texts.performer}
          value={performer}
          onChange={(event) => onChange({ ...form, performer: event.currentTarget.value })}
          data={definition.flow.performers.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <NativeSelect
          label={texts.kind}
          value={kind}
          onChange={(event) => onChange({ ...form, kind: event.currentTarget.value as StepKind })}
          data={STEP_KINDS.map((value) => ({ value, label: KINDS[value].label }))}
        />
      </div>
    </FormDialog>
  );
}
