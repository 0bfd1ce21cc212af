import { addWorkingMinutes, workingMinutesBetween } from '../clock/working-time.ts';
import type { Decision } from './decision.ts';
import { isReason, refuse, type DecisionDraft } from './decision-draft.ts';
import { distinctFiles } from './distinct-files.ts';

/** The case stands still; its clocks too. */
export function suspend(draft: DecisionDraft, reason: string): Decision {
  if (!isReason(reason)) return refuse('REASON_REQUIRED');
  draft.record({ type: 'case-suspended', reason: reason.trim() });
  return draft.done();
}

/**
 * The case goes on. What was left of each promised time when it stopped is granted again; what
 * was overdue stays overdue. Outside parties are waited for anew.
 */
export function resume(draft: DecisionDraft, note: string | undefined): Decision {
  const { state, moment } = draft;
  if (state.status !== 'suspended') return refuse('CASE_NOT_SUSPENDED');
  const stoppedAt = state.suspendedAt ?? moment.now;
  const due: Record<string, string | null> = {};
  for (const { openId, dueAt } of state.open) {
    if (dueAt === null) continue;
    const left = workingMinutesBetween(moment.calendar, stoppedAt, dueAt);
    due[openId] = left > 0 ? addWorkingMinutes(moment.calendar, moment.now, left) : dueAt;
  }
  const text = note?.trim();
  draft.record({ type: 'case-resumed', ...(text && { note: text }), due });
  for (const { openId, stepId } of draft.state.open) {
    const prepared = draft.prepared.steps.get(stepId);
    if (prepared) draft.remind(prepared, openId);
  }
  return draft.done();
}

/** The case is called off; every open step is withdrawn. */
export function cancel(draft: DecisionDraft, reason: string): Decision {
  if (!isReason(reason)) return refuse('REASON_REQUIRED');
  draft.withdrawAll();
  draft.record({ type: 'case-cancelled', reason: reason.trim() });
  return draft.done();
}

/** A closed or cancelled case goes on at a step it has been in. */
export function reopen(draft: DecisionDraft, to: string, reason: string): Decision {
  const { prepared, state } = draft;
  if (!prepared.steps.has(to) || !state.walked.some(({ stepId }) => stepId === to)) {
    return refuse('REOPEN_TARGET_INVALID', { step: to });
  }
  if (!isReason(reason)) return refuse('REASON_REQUIRED');
  draft.record({ type: 'case-reopened', reason: reason.trim(), to });
  draft.open(to, [], null);
  return draft.done();
}

/** Something worth keeping is written into the case. */
export function addNote(
  draft: DecisionDraft,
  note: string,
  files: readonly string[] | undefined,
): Decision {
  const text = note.trim();
  if (text === '') return refuse('NOTE_REQUIRED');
  draft.record({
    type: 'note-added',
    note: text,
    ...(files?.length && { files: distinctFiles(files) }),
  });
  return draft.done();
}
