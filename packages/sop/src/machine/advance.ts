import type { CaseAction } from './action.ts';
import { addNote, cancel, reopen, resume, suspend } from './case-standing.ts';
import { confirm } from './confirm.ts';
import type { Decision, Moment } from './decision.ts';
import { DecisionDraft, refuse } from './decision-draft.ts';
import { prepareDefinition, type AnyDefinition } from './prepare-definition.ts';
import { sendBack } from './send-back.ts';
import type { CaseState } from './state.ts';
import { takeExit } from './take-exit.ts';

/**
 * Decides one action on a case. Pure and total: every action gives either a decision (events,
 * effects, the new state) or a refusal with a code; nothing is thrown and nothing changed.
 * @throws RangeError only when `moment` has a zone outside Indonesia or an unreadable instant.
 */
export function advance(
  definition: AnyDefinition,
  state: CaseState,
  action: CaseAction,
  moment: Moment,
): Decision {
  const isOver = state.status === 'closed' || state.status === 'cancelled';
  if (action.type === 'reopen' && !isOver) return refuse('CASE_NOT_CLOSED');
  if (action.type !== 'reopen' && isOver) return refuse('CASE_CLOSED');
  if (state.status === 'suspended' && !GOES_ON_WHILE_SUSPENDED.has(action.type)) {
    return refuse('CASE_SUSPENDED');
  }
  const draft = new DecisionDraft(prepareDefinition(definition), state, moment);
  switch (action.type) {
    case 'take-exit':
      return takeExit(draft, action);
    case 'confirm':
      return confirm(draft, action);
    case 'send-back':
      return sendBack(draft, action);
    case 'add-note':
      return addNote(draft, action.note, action.files);
    case 'suspend':
      return suspend(draft, action.reason);
    case 'resume':
      return resume(draft, action.note);
    case 'cancel':
      return cancel(draft, action.reason);
    case 'reopen':
      return reopen(draft, action.to, action.reason);
  }
}

/** What may be done to a case that stands still. */
const GOES_ON_WHILE_SUSPENDED: ReadonlySet<CaseAction['type']> = new Set([
  'resume',
  'cancel',
  'add-note',
]);
