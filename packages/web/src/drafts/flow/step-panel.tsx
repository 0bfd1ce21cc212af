import { Button, Checkbox, CloseButton, NativeSelect } from '@mantine/core';
import { KINDS, STEP_KINDS, type Step, type StepKind } from '@tuntas/sop';
import { useEffect, useRef } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { useMarkedPlace } from '../page/use-part.ts';
import { ClockSection } from './clock-section.tsx';
import { ExitSection } from './exit-section.tsx';
import classes from './flow.module.css';
import { FormSection } from './form-section.tsx';
import { PaperSection } from './paper-section.tsx';
import { PerformerSection } from './performer-section.tsx';
import { ProposalList } from './proposal-list.tsx';
import { confirmThese, type Proposal } from './proposals.ts';
import { RowWords } from './row-words.tsx';
import { RequirementSection } from './requirement-section.tsx';
import { StepDeeds } from './step-deeds.tsx';
import { TitleField } from './title-field.tsx';

export interface StepPanelProps {
  readonly step: Step;
  /** Its own. */
  readonly proposals: readonly Proposal[];
  readonly onOpen: (stepId: string | undefined) => void;
}

/** Everything about one step. What is changed here is stored at once. */
export function StepPanel({ step, proposals, onOpen }: StepPanelProps) {
  const { apply, canEdit } = useDraft();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [place] = useMarkedPlace();
  const isSought = place !== undefined;
  useEffect(() => {
    // Below the matrix it would open unseen.
    if (window.matchMedia('(max-width: 75em)').matches) {
      panel.current?.scrollIntoView({ block: 'start' });
    }
    if (isSought) heading.current?.focus({ preventScroll: true });
  }, [isSought]);
  return (
    <section ref={panel} className={classes['panel']} aria-labelledby="langkah">
      <div className={classes['panelHead']}>
        <div>
          <p className={classes['place']}>
            {step.row === undefined ? texts.panelAdded : texts.panelRow(step.row)}
          </p>
          <h2 id="langkah" ref={heading} tabIndex={-1}>
            {step.title}
          </h2>
        </div>
        <CloseButton aria-label={texts.close} onClick={() => onOpen(undefined)} />
      </div>
      <RowWords step={step} />
      {proposals.length > 0 ? (
        <div className={classes['proposalBox']}>
          <h3>{texts.proposalHeading}</h3>
          <p className={classes['lead']}>{texts.proposalLead}</p>
          <ProposalList proposals={proposals} />
          {canEdit && proposals.length > 1 ? (
            <Button
              size="compact-md"
              variant="default"
              onClick={() => apply([confirmThese(proposals)])}
            >
              {texts.confirmStep(proposals.length)}
            </Button>
          ) : null}
        </div>
      ) : null}
      <TitleField key={step.title} step={step} />
      <NativeSelect
        label={texts.kind}
        value={step.kind}
        disabled={!canEdit}
        onChange={(event) =>
          apply([{ type: 'set-kind', step: step.id, kind: event.currentTarget.value as StepKind }])
        }
        data={STEP_KINDS.map((kind) => ({ value: kind, label: KINDS[kind].label }))}
      />
      <PerformerSection step={step} />
      <ExitSection step={step} />
      <ClockSection step={step} />
      <RequirementSection step={step} />
      <PaperSection step={step} />
      <FormSection step={step} />
      <Checkbox
        label={texts.join}
        checked={step.join === true}
        disabled={!canEdit}
        onChange={(event) =>
          apply([{ type: 'set-join', step: step.id, join: event.currentTarget.checked }])
        }
      />
      {canEdit ? <StepDeeds step={step} onOpen={onOpen} /> : null}
    </section>
  );
}
