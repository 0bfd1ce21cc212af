import type { Report } from '../diagnostics/catalogue.ts';
import { forkKey, reach } from '../machine/fork-regions.ts';
import type { PreparedDefinition, UsableExit } from '../machine/prepare-definition.ts';

/**
 * Branches that run at the same time share no step, and a step that waits for branches gets all
 * of them. @returns whether that holds.
 */
export function checkBranches(prepared: PreparedDefinition, report: Report): boolean {
  const { steps } = prepared.definition.flow;
  const pathOf = (id: string) => `/flow/steps/${steps.findIndex((step) => step.id === id)}`;
  const shared = new Set<string>();
  const inBranches = new Set<string>();
  for (const [id, { exits }] of prepared.steps) {
    for (const usable of exits) {
      const seen = new Set<string>();
      for (const branch of listBranches(prepared, id, usable)) {
        for (const at of branch) {
          if (seen.has(at)) shared.add(at);
          seen.add(at);
          inBranches.add(at);
        }
      }
    }
  }
  const joins = new Set([...prepared.forks.values()].flatMap((region) => [...region.joins]));
  const incomplete = steps.filter(({ id, join }) => join && !joins.has(id));
  for (const { id: step } of incomplete) {
    if (inBranches.has(step)) report('JOIN_NEVER_COMPLETE', pathOf(step), { step });
    else report('JOIN_WITHOUT_FORK', `${pathOf(step)}/join`, { step });
  }
  for (const step of shared) report('STEP_OPEN_TWICE', pathOf(step), { step });
  return shared.size === 0 && !incomplete.some(({ id }) => inBranches.has(id));
}

/** The steps of each branch of an exit, from its target up to the join or out of the fork. */
function listBranches(
  prepared: PreparedDefinition,
  stepId: string,
  { exit, targets }: UsableExit,
): readonly (readonly string[])[] {
  const region = prepared.forks.get(forkKey(stepId, exit.exit));
  if (!region || targets.length < 2) return [];
  const isOutside = (id: string) =>
    region.joins.has(id) || (region.before.has(id) && !targets.includes(id));
  const next = (id: string) =>
    prepared.steps.get(id)?.exits.flatMap((way) => (way.exit.withdraws ? [] : way.targets)) ?? [];
  return targets.map((id) => [...reach(id, next, isOutside)].filter((at) => !isOutside(at)));
}
