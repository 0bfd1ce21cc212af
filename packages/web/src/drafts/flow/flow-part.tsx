import { useMemo, useRef } from 'react';
import { listFacts } from '../../sops/index.ts';
import { bpmnTexts } from '../../texts/bpmn.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { ButtonLink, Panel } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useOpenStep } from '../page/use-part.ts';
import { ConfirmAll } from './confirm-all.tsx';
import { FlowLead } from './flow-lead.tsx';
import { FlowMatrix } from './flow-matrix.tsx';
import classes from './flow.module.css';
import { GeneralPanel } from './general-panel.tsx';
import { LeftOnSheetPanel } from './left-on-sheet-panel.tsx';
import { PickBanner } from './pick-banner.tsx';
import { listProposals } from './proposals.ts';
import { ProposalList } from './proposal-list.tsx';
import { StepList } from './step-list.tsx';
import { StepPanel } from './step-panel.tsx';
import { TargetPickContext } from './target-pick.ts';
import { useTargetPicker } from './use-target-picker.ts';

/** The matrix of the draft, where the flow is settled, and beside it the step that is open. */
export function FlowPart() {
  const { definition, canEdit, reply } = useDraft();
  const [openId, open] = useOpenStep();
  const area = useRef<HTMLDivElement>(null);
  const picker = useTargetPicker(area);
  const proposals = useMemo(() => listProposals(listFacts(definition, '')), [definition]);
  const step = definition.flow.steps.find(({ id }) => id === openId);
  const general = proposals.filter((proposal) => proposal.step === undefined);
  const press = picker.pick === null ? open : picker.choose;
  return (
    <TargetPickContext value={picker}>
      <div className={classes['part']}>
        <div
          ref={area}
          role="presentation"
          className={classes['main']}
          onKeyDown={picker.onKeyDown}
        >
          {picker.pick === null ? (
            <div className={classes['top']}>
              <p className={classes['lead']}>
                <FlowLead />
              </p>
              <ButtonLink
                to="/rancangan/$draftId/bpmn"
                params={{ draftId: reply.summary.id }}
                variant="default"
              >
                {bpmnTexts.link}
              </ButtonLink>
              {canEdit ? <ConfirmAll proposals={proposals} /> : null}
            </div>
          ) : (
            <PickBanner pick={picker.pick} onLeave={picker.leave} />
          )}
          <FlowMatrix
            definition={definition}
            proposals={proposals}
            openId={step?.id}
            onOpen={(id) => press(id)}
          />
          <StepList
            definition={definition}
            proposals={proposals}
            openId={step?.id}
            onOpen={(id) => press(id)}
          />
          <LeftOnSheetPanel onOpen={press} />
          {general.length > 0 ? (
            <Panel title={texts.general}>
              <ProposalList proposals={general} />
            </Panel>
          ) : null}
          <GeneralPanel />
        </div>
        <div className={classes['side']}>
          {step === undefined ? (
            <Panel>
              <p className={classes['lead']}>{texts.choose}</p>
            </Panel>
          ) : (
            <StepPanel
              key={step.id}
              step={step}
              proposals={proposals.filter((proposal) => proposal.step === step.id)}
              onOpen={open}
            />
          )}
        </div>
      </div>
    </TargetPickContext>
  );
}
