import { Button } from '@mantine/core';
import type { CaseReply, FileRef, OfferedAction } from '@tuntas/api';
import { listRequirements, type OpenStep, type SopDefinition } from '@tuntas/sop';
import { useId, useRef, type ComponentProps } from 'react';
import { useOfficeTime, useSession } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { ClampedText, Panel } from '../../ui/index.ts';
import type { Names } from '../names.ts';
import { draftKey } from './action-draft.ts';
import { ActionForm } from './action-form.tsx';
import { ChecklistFields } from './checklist-fields.tsx';
import { summarizeChecklist, whyNotYet, withKept } from './checklist.ts';
import { findLastAnswers } from './find-last-answers.ts';
import { findLastVerdicts } from './find-last-verdicts.ts';
import { FormNote } from './form-note.tsx';
import styles from './form.module.css';
import { LetterNote } from './letter-note.tsx';
import { needsDraft } from './list-letters.ts';
import { keyOf, labelOf, sortOffered } from './offered-words.ts';
import { QuickAction } from './quick-action.tsx';
import { ReadingList } from './reading-list.tsx';
import { tellMissing } from './tell-missing.ts';
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
  /** Whether its first button also stands at the bottom of a phone. */
  readonly isFirst: boolean;
}

/** One open step of mine: its checklist, its buttons, and the form of the button pressed. */
export function StepActions({
  reply,
  definition,
  names,
  open,
  offered,
  listeners,
  isFirst,
}: StepActionsProps) {
  const { user } = useSession();
  const { dayOf } = useOfficeTime();
  const handle = useActionDraft(draftKey(user.id, reply.id, open.openId));
  const { change } = handle;
  const draft = { ...handle.draft, verdicts: withKept(open.verdicts, handle.draft.verdicts) };
  const act = useAct(reply.id, reply.version, handle, listeners);
  const uploads = useUploads(reply.id, handle.addFile);
  const step = names.findStep(open.stepId);
  const asked = step ? listRequirements(step, reply.state.entry) : [];
  const missing =
    step?.joint === 'each' && !offered.some(isForwardExit)
      ? step.by.filter((id) => !open.confirmedBy.includes(id) && id !== step.by[0])
      : [];
  const isDemanded = offered.some((one) => one.needs.verdicts !== null);
  const active = offered.find((one) => keyOf(one) === draft.form);
  const files = joinFiles(reply.files, draft.files);
  const lacksDraft = step !== undefined && files.length === 0 && needsDraft(step);
  const isMovingOn = active?.tone === 'forward';
  const row = useRef<HTMLDivElement>(null);
  const sorted = sortOffered(offered);
  const whyNot = ({ needs }: OfferedAction) =>
    needs.verdicts
      ? whyNotYet(needs.verdicts, summarizeChecklist(asked, draft.verdicts))
      : undefined;
  const [first] = sorted;
  const press = (one: OfferedAction) => {
    act.reset();
    change({
      form: keyOf(one),
      ...(one.needs.receipt && !draft.receivedOn && { receivedOn: dayOf(new Date()) }),
    });
  };
  return (
    <Panel title={names.step(open.stepId)}>
      {open.cameBack && (
        <div className={styles.cameBack}>
          <ClampedText
            text={texts.cameBack(names.step(open.cameBack.fromStepId), open.cameBack.reason)}
          />
        </div>
      )}
      {open.confirmedBy.length > 0 && (
        <p>{texts.confirmed(open.confirmedBy.map(names.performer).join(', '))}</p>
      )}
      {missing.length > 0 && <p>{tellMissing(missing, offered, names)}</p>}
      {step && (
        <LetterNote
          step={step}
          steps={definition.flow.steps}
          tellsNoDraft={lacksDraft && !isMovingOn}
        />
      )}
      {step?.form !== undefined && <FormNote form={step.form} />}
      {step && <ReadingList step={step} letterFiles={reply.agenda.files} files={files} />}
      {asked.length > 0 && (
        <StepChecklist
          isFolded={!isDemanded && !asked.some((item) => item.mandatory)}
          fields={{
            name: open.openId,
            asked,
            isDemanded,
            before: findLastVerdicts(reply.timeline, open.stepId, names),
            verdicts: draft.verdicts,
            onChange: (verdicts) => change({ verdicts }),
          }}
        />
      )}
      {active ? (
        <ActionForm
          key={draft.form}
          offered={active}
          asked={asked}
          handle={{ ...handle, draft }}
          act={act}
          uploads={uploads}
          names={names}
          letterOn={reply.agenda.receivedOn}
          lastAnswers={findLastAnswers(reply.timeline, open.stepId, active.needs.form)}
          performers={definition.flow.performers.filter((one) => one.party === 'office')}
          lacksDraft={lacksDraft && isMovingOn}
        />
      ) : (
        <div ref={row} className={styles.buttons}>
          {sorted.map((one) => (
            <ExitButton
              key={keyOf(one)}
              offered={one}
              why={whyNot(one)}
              onPress={() => press(one)}
            />
          ))}
        </div>
      )}
      {isFirst && !active && first && (
        <QuickAction
          row={row}
          first={first}
          count={sorted.length}
          isFree={whyNot(first) === undefined}
          onPress={() => press(first)}
        />
      )}
    </Panel>
  );
}

/** Files of the berkas and those just sent for this action, each once. */
function joinFiles(inCase: readonly FileRef[], attached: readonly FileRef[]): FileRef[] {
  return [...new Map([...inCase, ...attached].map((file) => [file.id, file])).values()];
}

const isForwardExit = (one: OfferedAction) => one.type === 'take-exit' && one.tone === 'forward';

/** The checklist; where nothing of it is needed to go on, it does not stand in the way. */
function StepChecklist({
  isFolded,
  fields,
}: {
  readonly isFolded: boolean;
  readonly fields: ComponentProps<typeof ChecklistFields>;
}) {
  if (!isFolded) return <ChecklistFields {...fields} />;
  return (
    <details className={styles.folded}>
      <summary>{casesTexts.checklist.folded(fields.asked.length)}</summary>
      <ChecklistFields {...fields} />
    </details>
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
          {texts.notNow}. {why}
        </span>
      )}
    </div>
  );
}
