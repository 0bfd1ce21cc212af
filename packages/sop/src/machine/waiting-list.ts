import type { CaseState } from './state.ts';

/**
 * Notes since when a step stands on the waiting list of an outside party. Asking again without an
 * answer changes nothing; leaving the step in any other way ends it.
 */
export function trackWaiting(
  state: CaseState,
  left: { readonly stepId: string; readonly exit?: string; readonly at: string },
): CaseState {
  if (left.exit === 'no-answer') return state;
  const { waitingList = {}, ...rest } = state;
  const since = new Map(Object.entries(waitingList));
  if (left.exit === 'waiting-list') since.set(left.stepId, since.get(left.stepId) ?? left.at);
  else since.delete(left.stepId);
  return since.size === 0 ? rest : { ...rest, waitingList: Object.fromEntries(since) };
}
