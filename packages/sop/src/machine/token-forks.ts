import { forkKey, type ForkRegion } from './fork-regions.ts';
import type { PreparedDefinition } from './prepare-definition.ts';
import type { CaseState } from './state.ts';

/** The region of an open fork; undefined when the fork is closed. */
export function findRegion(
  definition: PreparedDefinition,
  state: CaseState,
  forkId: number,
): ForkRegion | undefined {
  const fork = state.forks.find(({ id }) => id === forkId);
  return fork && definition.forks.get(forkKey(fork.stepId, fork.exit));
}

/** The forks that a token stays in when it goes to a step: up to the first that lies behind it. */
export function keptForks(
  definition: PreparedDefinition,
  state: CaseState,
  stepId: string,
  forks: readonly number[],
): readonly number[] {
  const first = forks.findIndex(
    (id) => findRegion(definition, state, id)?.before.has(stepId) ?? true,
  );
  return first === -1 ? forks : forks.slice(0, first);
}
