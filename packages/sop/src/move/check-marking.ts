import { nameCaseShape } from '../check/case-shape.ts';
import {
  beginCase,
  exploreCases,
  standAlone,
  type CasePlace,
  type Exploring,
} from '../check/explore-cases.ts';
import { listStuck } from '../check/list-stuck.ts';
import { forkKey } from '../machine/fork-regions.ts';
import type { PreparedDefinition } from '../machine/prepare-definition.ts';
import type { CaseState, OpenStep } from '../machine/state.ts';

/** `stepIds`: the open steps it is about. */
export interface MarkingProblem {
  readonly code: 'BRANCHES_CHANGED' | 'PLACE_UNREACHABLE' | 'CANNOT_FINISH' | 'FLOW_TOO_WIDE';
  readonly stepIds: readonly string[];
}

/** Many cases stand alike; what was found for one holds for all. */
const known = new WeakMap<PreparedDefinition, Map<string, MarkingProblem | null>>();

/**
 * Whether cases of this definition come to stand as this one does, and can always finish from
 * there; null when so. Its set of open steps, with the forks around them and the branches that
 * have arrived, must be a place that exploring finds. First by exits alone; what is not found so
 * is looked for among the places to which people send cases back and reopen them.
 */
export function checkMarking(
  definition: PreparedDefinition,
  state: CaseState,
): MarkingProblem | null {
  let found = known.get(definition);
  if (!found) known.set(definition, (found = new Map()));
  const key = `${state.entry} ${nameCaseShape(state)}`;
  let problem = found.get(key);
  if (problem === undefined) found.set(key, (problem = explore(definition, state)));
  return problem;
}

function explore(definition: PreparedDefinition, state: CaseState): MarkingProblem | null {
  const stepIds = state.open.map(({ stepId }) => stepId);
  const wanted = nameCaseShape(state);
  const isHere = (place: CasePlace) => nameCaseShape(place.state) === wanted;
  const restAt = new Set(state.forks.length > 0 ? stepIds : []);
  const look = (exploring: Exploring) => exploreCases(definition, () => true, exploring);

  const start = beginCase(definition.definition.flow, state.entry);
  const byExits = look({ from: [start], restAt });
  if (!byExits.places.some(isHere)) {
    const strange = state.open.filter((open) => !isSeenInside(byExits.places, state, open));
    if (!byExits.isComplete) return { code: 'FLOW_TOO_WIDE', stepIds };
    // Ways back that people choose only lead to other places by leaving out a fork.
    if (strange.length === 0) return { code: 'PLACE_UNREACHABLE', stepIds };
    const anyWay = look({ from: listReopened(byExits.places, start), restAt, sendsBack: true });
    if (!anyWay.places.some(isHere)) {
      return anyWay.isComplete
        ? { code: 'BRANCHES_CHANGED', stepIds: strange.map(({ stepId }) => stepId) }
        : { code: 'FLOW_TOO_WIDE', stepIds };
    }
  }
  const onward = look({ from: listTurns(state) });
  if (!onward.isComplete) return { code: 'FLOW_TOO_WIDE', stepIds };
  return listStuck(onward.places).length > 0 ? { code: 'CANNOT_FINISH', stepIds } : null;
}

/** Where a case can be opened, or opened again after it was closed: at every step it can come to. */
function listReopened(places: readonly CasePlace[], start: CaseState): readonly CaseState[] {
  const steps = new Set(places.flatMap(({ state }) => state.open.map(({ stepId }) => stepId)));
  return [start, ...[...steps].map((stepId) => standAlone(start, stepId))];
}

/** Whether some case has that step open inside the same forks. */
function isSeenInside(
  places: readonly CasePlace[],
  state: CaseState,
  { stepId, forks }: OpenStep,
): boolean {
  const wanted = nameForks(state, forks);
  return places.some(({ state: seen }) =>
    seen.open.some((open) => open.stepId === stepId && nameForks(seen, open.forks) === wanted),
  );
}

function nameForks({ forks }: CaseState, inside: readonly number[]): string {
  return inside
    .map((id) => {
      const fork = forks.find((each) => each.id === id);
      return fork ? forkKey(fork.stepId, fork.exit) : '';
    })
    .join(' ');
}

/** The case with each of its open steps as the one that goes on first. */
function listTurns(state: CaseState): readonly CaseState[] {
  const open = state.open.map((step) => ({ ...step, openId: `${step.stepId}:1` }));
  return open.map((first) => ({
    ...state,
    open: [...open.filter((step) => step !== first), first],
  }));
}
