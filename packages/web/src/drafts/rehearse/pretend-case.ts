import {
  advance,
  availableActions,
  listRequirements,
  openCase,
  type CaseAction,
  type CaseState,
  type Decision,
  type PathStop,
  type PreparedDefinition,
  type WorkCalendar,
} from '@tuntas/sop';
import { rehearseTexts as texts } from '../../texts/drafts.ts';

/** When the pretend case is walked; nothing of it is stored. */
export interface PretendMoment {
  readonly now: string;
  /** The local day of `now`. */
  readonly today: string;
  readonly calendar: WorkCalendar;
}

/** Named by the pretend result of a form; no such file is asked for. */
const PRETEND_FILE = '00000000-0000-4000-8000-000000000000';

/** A pretend case on its first step. */
export function openPretend(
  prepared: PreparedDefinition,
  entry: string,
  moment: PretendMoment,
): Decision {
  return openCase(prepared, { entry }, moment);
}

/**
 * Walks one stop as somebody would who fills in whatever the exit asks for: joint performers have
 * confirmed, papers are there (or missing, where the exit says so), the other branches are chosen.
 */
export function walkStop(
  prepared: PreparedDefinition,
  state: CaseState,
  stop: PathStop,
  moment: PretendMoment,
): Decision {
  const open = state.open.find(({ stepId }) => stepId === stop.stepId);
  if (open === undefined) {
    return { ok: false, refusal: { code: 'STEP_NOT_OPEN', detail: { step: stop.stepId } } };
  }
  let now = state;
  for (const performer of confirmersOf(prepared, stop)) {
    const action: CaseAction = { type: 'confirm', openId: open.openId, as: performer };
    const confirmed = advance(prepared, now, action, moment);
    if (confirmed.ok) now = confirmed.state;
  }
  return advance(prepared, now, fillIn(prepared, now, stop, open.openId, moment), moment);
}

/** Everybody but the one who leads. */
function confirmersOf(prepared: PreparedDefinition, { stepId }: PathStop): readonly string[] {
  return prepared.steps.get(stepId)?.joint.slice(1) ?? [];
}

function fillIn(
  prepared: PreparedDefinition,
  state: CaseState,
  { stepId, exit }: PathStop,
  openId: string,
  { today }: PretendMoment,
): CaseAction {
  const offered = availableActions(prepared, state).find(
    (one) => one.type === 'take-exit' && one.openId === openId && one.exit === exit,
  );
  const step = prepared.steps.get(stepId);
  const requirements = step === undefined ? [] : listRequirements(step.step, state.entry);
  const verdict = offered?.needs.verdicts === 'some-unmet' ? 'missing' : 'met';
  return {
    type: 'take-exit',
    openId,
    exit,
    as: offered?.by[0] ?? step?.joint[0] ?? step?.actors[0] ?? '',
    ...(offered?.needs.reason === true ? { reason: texts.reason } : {}),
    verdicts: requirements.map(({ id }) => ({ requirementId: id, verdict })),
    ...(offered?.needs.disposisi === true ? { disposisi: { instruction: texts.instruction } } : {}),
    ...(offered?.needs.receipt === true
      ? { receipt: { receivedBy: texts.receiver, receivedOn: today } }
      : {}),
    ...(offered?.needs.form === undefined
      ? {}
      : { form: { summary: texts.formResult }, files: [PRETEND_FILE] }),
    ...(offered?.needs.choose === true ? { chosen: [...offered.to] } : {}),
  };
}
