import { NativeSelect, TextInput } from '@mantine/core';
import { KINDS, STEP_KINDS, type Step, type StepKind } from '@tuntas/sop';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';

export interface NewStepForm {
  readonly deed: 'add' | 'split';
  readonly title: string;
  readonly kind: StepKind;
  readonly performer: string;
}

export interface NewStepDialogProps {
  /** The one that it comes after. */
  readonly step: Step;
  readonly form: NewStepForm;
  readonly isFilled: boolean;
  readonly onChange: (form: NewStepForm | null) => void;
  readonly onMade: (stepId: string) => void;
}

/** A step beside the sheet, or the second one of a row. */
export function NewStepDialog({ step, form, isFilled, onChange, onMade }: NewStepDialogProps) {
  const { definition, apply } = useDraft();
  const { flow } = definition;
  const { deed, title, kind, performer } = form;
  const [wasTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    const name = title.trim();
    if (name === '') return;
    const id = newId(
      name,
      flow.steps.map((each) => each.id),
    );
    const made = { id, title: name, kind, by: [performer] };
    const edit =
      deed === 'add'
        ? ({ type: 'add-step', after: step.id, step: made } as const)
        : ({ type: 'split-row', step: step.id, into: made } as const);
    if (!apply([edit])) return;
    onChange(null);
    onMade(id);
  };
  return (
    <FormDialog
      title={deed === 'add' ? texts.addTitle : texts.splitTitle}
      submit={texts.save}
      isFilled={isFilled}
      onClose={() => onChange(null)}
      onSubmit={save}
    >
      <p className={classes['lead']}>
        {deed === 'add' ? texts.addText(step.title) : texts.splitText}
      </p>
      <TextInput
        label={texts.title}
        required
        maxLength={200}
        data-autofocus
        value={title}
        error={wasTried && title.trim() === '' ? texts.titleMissing : undefined}
        onChange={(event) => onChange({ ...form, title: event.currentTarget.value })}
      />
      <NativeSelect
        label={texts.kind}
        value={kind}
        onChange={(event) => onChange({ ...form, kind: event.currentTarget.value as StepKind })}
        data={STEP_KINDS.map((value) => ({ value, label: KINDS[value].label }))}
      />
      <NativeSelect
        label={texts.performer}
        value={performer}
        onChange={(event) => onChange({ ...form, performer: event.currentTarget.value })}
        data={flow.performers.map((one) => ({ value: one.id, label: one.title }))}
      />
    </FormDialog>
  );
}
