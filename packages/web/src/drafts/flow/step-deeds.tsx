import { Button } from '@mantine/core';
import type { Step } from '@tuntas/sop';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';
import { NewStepDialog, type NewStepForm } from './new-step-dialog.tsx';

export interface StepDeedsProps {
  readonly step: Step;
  readonly onOpen: (stepId: string | undefined) => void;
}

/** What changes the number of steps, or where a case begins. */
export function StepDeeds({ step, onOpen }: StepDeedsProps) {
  const { definition, apply } = useDraft();
  const [isRemoving, setRemoving] = useState(false);
  const [made, setMade, isBack] = useDraftKept<NewStepForm | null>(`new-step.${step.id}`, null);
  const begin = (deed: NewStepForm['deed']) =>
    setMade({ deed, title: '', kind: step.kind, performer: step.by[0] ?? '' });
  return (
    <div className={classes['deeds']}>
      <Button variant="default" onClick={() => begin('add')}>
        {texts.add}
      </Button>
      {step.row === undefined ? null : (
        <Button variant="default" onClick={() => begin('split')}>
          {texts.split}
        </Button>
      )}
      {definition.flow.start === step.id ? null : (
        <Button variant="default" onClick={() => apply([{ type: 'set-start', step: step.id }])}>
          {texts.start}
        </Button>
      )}
      {definition.flow.steps.length > 1 ? (
        <Button variant="default" onClick={() => setRemoving(true)}>
          {texts.remove}
        </Button>
      ) : null}
      {made === null ? null : (
        <NewStepDialog
          step={step}
          form={made}
          isFilled={isBack}
          onChange={setMade}
          onMade={onOpen}
        />
      )}
      {isRemoving ? (
        <FormDialog
          title={texts.removeTitle(step.title)}
          submit={texts.remove}
          isDanger
          onClose={() => setRemoving(false)}
          onSubmit={() => {
            setRemoving(false);
            if (apply([{ type: 'remove-step', step: step.id }])) onOpen(undefined);
          }}
        >
          <p className={classes['lead']}>{texts.removeText}</p>
        </FormDialog>
      ) : null}
    </div>
  );
}
