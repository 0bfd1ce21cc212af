import { Button } from '@mantine/core';
import type { CaseReply, OfferedAction } from '@tuntas/api';
import { listRequirements, type OpenStep, type SopDefinition } from '@tuntas/sop';
import { useId } from 'react';
import { useOfficeTime, useSession } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { Panel } from '../../ui/index.ts';
import type { Names } from '../names.ts';
import { draftKey } from './action-draft.ts';
import { ActionForm } from './action-form.tsx';
import { ChecklistFields } from './checklist-fields.tsx';
import { summarizeChecklist, whyNotYet } from './checklist.ts';
import styles from './form.module.css';
import { keyOf, labelOf } from './offered-words.ts';
import { useAct, type ActListeners } from './use-act.ts';
import { useActionDraft } from './use-action-draft.ts';
import { useUploads } from './use-uploads.ts';

const texts = casesTexts.actions;

export interface StepActionsProps {
  readonly reply: CaseReply;
  readonly definition: SopDefinition;
  readonly names: Names;
  readonly open: OpenStep;
  /** What this person may do on this step. */
  readonly offered: readonly OfferedAction[];
  readonly listeners: ActListeners;
}

/** One open step of mine: its checklist, its buttons, and the form of the button pressed. */
export function StepActions({
  reply,
  definition,
  names,
  open,
  offered,
  listeners,
}: StepActionsProps) {
  const { user } = useSession();
  const today = useOfficeTime().dayOf(new Date());
  const handle = useActionDraft(draftKey(user.id, reply.id, open.openId));
  const { draft, change } = handle;
  const act = useAct(reply.id, reply.version, handle, listeners);
  const uploads = useUploads(reply.id, handle.addFile);
  const step = names.findStep(open.stepId);
  const asked = step ? listRequirements(step, reply.state.entry) : [];
  const active = offered.find((one) => keyOf(one) === draft.form);
  const press = (one: OfferedAction) => {
    act.reset();
    change({ form: keyOf(one) });
  };
  return (
    <Panel title={names.step(open.stepId)}>
      {open.cameBack && (
        <p className={styles.cameBack}>
          {texts.cameBack(names.step(open.cameBack.fromStepId), open.cameBack.reason)}
        </p>
      )}
      {open.confirmedBy.length > 0 && (
        <p>{texts.confirmed(open.confirmedBy.map(names.performer).join(', '))}</p>
      )}
      {asked.length > 0 && (
        <ChecklistFields
          name={open.openId}
          asked={asked}
          verdicts={draft.verdicts}
          isDemanded={offered.some((one) => one.needs.verdicts !== null)}
          onChange={(verdicts) => change({ verdicts })}
        />
      )}
      {active ? (
        <ActionForm
          key={draft.form}
          offered={active}
          asked={asked}
          handle={handle}
          act={act}
          uploads={uploads}
          names={names}
          performers={definition.flow.performers.filter((one) => one.party === 'office')}
          today={today}
        />
      ) : (
        <div className={styles.buttons}>
          {offered.map((one) => (
            <ExitButton
              key={keyOf(one)}
              offered={one}
              why={
                one.needs.verdicts
                  ? whyNotYet(one.needs.verdicts, summarizeChecklist(asked, draft.verdicts))
                  : undefined
              }
              onPress={() => press(one)}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}

interface ExitButtonProps {
  readonly offered: OfferedAction;
  /** Why it cannot be pressed yet. */
  readonly why: string | undefined;
  readonly onPress: () => void;
}

/** A button that stays reachable when it cannot be pressed, and says why. */
function ExitButton({ offered, why, onPress }: ExitButtonProps) {
  const id = useId();
  const isForward = offered.tone === 'forward' || offered.tone === 'close';
  return (
    <div className={styles.exit}>
      <Button
        size="md"
        fullWidth
        variant={isForward ? 'filled' : 'default'}
        {...(offered.tone === 'refuse' && { c: 'var(--tuntas-late)' })}
        {...(why && { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': id })}
        onClick={() => {
          if (!why) onPress();
        }}
      >
        {labelOf(offered)}
      </Button>
      {why && (
        <span id={id} className={styles.hint}>
          {texts.notNow}: {why}
        </span>
      )}
    </div>
  );
}
