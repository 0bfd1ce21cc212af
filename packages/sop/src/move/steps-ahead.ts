import { reach } from '../machine/fork-regions.ts';
import type { PreparedDefinition } from '../machine/prepare-definition.ts';
import type { CaseState } from '../machine/state.ts';

/** Steps that an open case may still come to, other than by going back; without the open ones. */
export function listAhead(definition: PreparedDefinition, state: CaseState): ReadonlySet<string> {
  const next = (id: string) =>
    (definition.steps.get(id)?.exits ?? [])
      .filter(({ rule }) => rule.tone !== 'back')
      .flatMap(({ targets }) => targets);
  const ahead = new Set<string>();
  for (const { stepId } of state.open) {
    for (const id of reach(stepId, next, () => false)) ahead.add(id);
  }
  for (const { stepId } of state.open) ahead.delete(stepId);
  return ahead;
}

/**
 * Papers, as id → title, that an open step or one ahead uses, and that nobody brings, no such step
 * makes, and no step of `walkedIn` that the case has been in has made.
 */
export function findMissingPapers(
  definition: PreparedDefinition,
  state: CaseState,
  walkedIn: PreparedDefinition,
): ReadonlyMap<string, string> {
  const { flow } = definition.definition;
  const todo = [...listAhead(definition, state), ...state.open.map(({ stepId }) => stepId)].flatMap(
    (id) => definition.steps.get(id)?.step ?? [],
  );
  const walked = state.walked.flatMap(({ stepId }) => walkedIn.steps.get(stepId)?.step ?? []);
  const there = new Set(
    [
      ...flow.brings,
      ...walkedIn.definition.flow.brings,
      ...[...todo, ...walked].flatMap(({ produces }) => produces),
    ].map(({ id }) => id),
  );
  const titles = new Map(
    flow.steps.flatMap(({ produces }) => produces).map(({ id, title }) => [id, title]),
  );
  const missing = todo.flatMap(({ uses = [] }) => uses).filter((id) => !there.has(id));
  return new Map(missing.map((id) => [id, titles.get(id) ?? id]));
}
