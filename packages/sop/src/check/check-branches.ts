import type { Report } from '../diagnostics/catalogue.ts';
import { forkKey, reach } from '../machine/fork-regions.ts';
import type { PreparedDefinition, UsableExit } from '../machine/prepare-definition.ts';

/**
 * Branches that run at the same time share no step, and a step that waits for branches has some.
 * @returns false when branches share a step.
 */
export function checkBranches(prepared: PreparedDefinition, report: Report): boolean {
  const { steps } = prepared.definition.flow;
  const pathOf = (id: string) => `/flow/steps/${steps.findIndex((step) => step.id === id)}`;
  const joins = new Set([...prepared.forks.values()].flatMap((region) => [...region.joins]));
  for (const { id, join } of steps) {
    if (join && !joins.has(id)) report('JOIN_WITHOUT_FORK', `${pathOf(id)}/join`, { step: id });
  }
  const shared = new Set<string>();
  for (const [id, { exits }] of prepared.steps) {
    for (const usable of exits) for (const at of listShared(prepared, id, usable)) shared.add(at);
  }
  for (const step of shared) report('STEP_OPEN_TWICE', pathOf(step), { step });
  return shared.size === 0;
}

function listShared(
  prepared: PreparedDefinition,
  stepId: string,
  { exit, targets }: UsableExit,
): readonly string[] {
  const region = prepared.forks.get(forkKey(stepId, exit.exit));
  if (!region || targets.length < 2) return [];
  const isOutside = (id: string) =>
    region.joins.has(id) || (region.before.has(id) && !targets.includes(id));
  const next = (id: string) =>
    prepared.steps.get(id)?.exits.flatMap((way) => (way.exit.withdraws ? [] : way.targets)) ?? [];
  const seen = new Set<string>();
  const shared: string[] = [];
  for (const target of targets) {
    for (const id of reach(target, next, isOutside)) {
      if (isOutside(id)) continue;
      if (seen.has(id)) shared.push(id);
      seen.add(id);
    }
  }
  return shared;
}
