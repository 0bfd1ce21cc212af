import type { DecisionDraft } from './decision-draft.ts';
import type { UsableExit } from './prepare-definition.ts';
import type { OpenStep } from './state.ts';
import { keptForks } from './token-forks.ts';

/**
 * Moves a case on after a step has been left: to its end, to the next step, or into parallel
 * branches. `open` is the step as it was; it is no longer among the open steps.
 */
export function moveOn(
  draft: DecisionDraft,
  open: OpenStep,
  { exit, targets }: UsableExit,
  chosen: readonly string[],
  cameBack: OpenStep['cameBack'],
): void {
  if (exit.withdraws || exit.ends) draft.withdrawAll();
  if (exit.ends) {
    draft.record({ type: 'case-closed', result: draft.state.result ?? 'done' });
    return;
  }
  const forks = exit.withdraws ? [] : open.forks;
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) {
    draft.enter(only, forks, cameBack);
    return;
  }
  const outer = targets.reduce<readonly number[]>(
    (kept, id) => keptForks(draft.prepared, draft.state, id, kept),
    forks,
  );
  draft.dropForks(forks.slice(outer.length));
  const fork = draft.state.nextFork;
  draft.record({
    type: 'fork-opened',
    fork,
    stepId: open.stepId,
    exit: exit.exit,
    branches: chosen.length,
  });
  for (const id of chosen) draft.enter(id, [...outer, fork], cameBack);
}
