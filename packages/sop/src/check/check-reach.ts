import type { Report } from '../diagnostics/catalogue.ts';
import { reach } from '../machine/fork-regions.ts';
import type { PreparedDefinition } from '../machine/prepare-definition.ts';

/**
 * Looks at the flow as a graph: every step can be reached, and from every step the end can.
 * @returns whether both hold.
 */
export function checkReach(prepared: PreparedDefinition, report: Report): boolean {
  const { flow } = prepared.definition;
  const pathOf = (id: string) => `/flow/steps/${flow.steps.findIndex((step) => step.id === id)}`;
  const next = (id: string) => prepared.steps.get(id)?.exits.flatMap((e) => e.targets) ?? [];
  const reachable = (id: string) => reach(id, next, () => false);
  const canEnd = (id: string) =>
    [...reachable(id)].some((at) => prepared.steps.get(at)?.exits.some(({ exit }) => exit.ends));

  const fromStart = reachable(flow.start);
  const lost = flow.steps.filter(({ id }) => !fromStart.has(id));
  for (const { id } of lost) report('STEP_UNREACHABLE', pathOf(id), { step: id });

  const trapped = flow.steps.map(({ id }) => id).filter((id) => !canEnd(id));
  const loops = new Set<string>();
  for (const id of trapped) {
    if (loops.has(id) || !isLoop(id)) continue;
    const members = [...reachable(id)];
    for (const member of members) loops.add(member);
    report('LOOP_WITHOUT_EXIT', pathOf(id), { steps: members.map((member) => `“${member}”`) });
  }
  for (const id of trapped) {
    if ([...reachable(id)].some((at) => loops.has(at))) continue;
    report('STEP_WITHOUT_END', pathOf(id), { step: id });
  }
  return lost.length === 0 && trapped.length === 0;

  /** A set of steps that leads only to itself. */
  function isLoop(id: string): boolean {
    return next(id).length > 0 && [...reachable(id)].every((at) => reachable(at).has(id));
  }
}
