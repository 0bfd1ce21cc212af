import { Button, NativeSelect, TextInput } from '@mantine/core';
import { KINDS, STEP_KINDS, type Step, type StepKind } from '@tuntas/sop';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../form-dialog.tsx';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';

export interface StepDeedsProps {
  readonly step: Step;
  readonly onOpen: (stepId: string | undefined) => void;
}

/** What changes the number of steps, or where a case begins. */
export function StepDeeds({ step, onOpen }: StepDeedsProps) {
  const { definition, apply } = useDraft();
  const [dialog, setDialog] = useState<'add' | 'split' | 'remove' | null>(null);
  const close = () => setDialog(null);
  return (
    <div className={classes['deeds']}>
      <Button variant="default" onClick={() => setDialog('add')}>
        {texts.add}
      </Button>
      {step.row === undefined ? null : (
        <Button variant="default" onClick={() => setDialog('split')}>
          {texts.split}
        </Button>
      )}
      {definition.flow.start === step.id ? null : (
        <Button variant="default" onClick={() => apply([{ type: 'set-start', step: step.id }])}>
          {texts.start}
        </Button>
      )}
      {definition.flow.steps.length > 1 ? (
        <Button variant="default" onClick={() => setDialog('remove')}>
          {texts.remove}
        </Button>
      ) : null}
      {dialog === 'add' || dialog === 'split' ? (
        <NewStepDialog step={step} deed={dialog} onClose={close} onMade={onOpen} />
      ) : null}
      {dialog === 'remove' ? (
        <FormDialog
          title={texts.removeTitle(step.title)}
          submit={texts.remove}
          isDanger
          onClose={close}
          onSubmit={() => {
            close();
            if (apply([{ type: 'remove-step', step: step.id }])) onOpen(undefined);
          }}
        >
          <p className={classes['lead']}>{texts.removeText}</p>
        </FormDialog>
      ) : null}
    </div>
  );
}

interface NewStepDialogProps {
  readonly step: Step;
  readonly deed: 'add' | 'split';
  readonly onClose: () => void;
  readonly onMade: (stepId: string) => void;
}

function NewStepDialog({ step, deed, onClose, onMade }: NewStepDialogProps) {
  const { definition, apply } = useDraft();
  const { flow } = definition;
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<StepKind>(step.kind);
  const [performer, setPerformer] = useState(step.by[0] ?? '');
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
    onClose();
    onMade(id);
  };
  return (
    <FormDialog
      title={deed === 'add' ? texts.addTitle : texts.splitTitle}
      submit={texts.save}
      onClose={onClose}
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
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <NativeSelect
        label={texts.kind}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as StepKind)}
        data={STEP_KINDS.map((value) => ({ value, label: KINDS[value].label }))}
      />
      <NativeSelect
        label={texts.performer}
        value={performer}
        onChange={(event) => setPerformer(event.currentTarget.value)}
        data={flow.performers.map((one) => ({ value: one.id, label: one.title }))}
      />
    </FormDialog>
  );
}
