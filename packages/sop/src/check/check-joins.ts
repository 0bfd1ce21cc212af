import type { Report } from '../diagnostics/catalogue.ts';
import type { PreparedDefinition } from '../machine/prepare-definition.ts';

/** A step that waits for branches should have some. */
export function checkJoins(prepared: PreparedDefinition, report: Report): void {
  const joins = new Set([...prepared.forks.values()].flatMap((region) => [...region.joins]));
  prepared.definition.flow.steps.forEach(({ id, join }, index) => {
    if (!join || joins.has(id)) return;
    report('JOIN_WITHOUT_FORK', `/flow/steps/${index}/join`, { step: id });
  });
}
