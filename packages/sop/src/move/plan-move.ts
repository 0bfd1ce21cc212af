import { compareDefinitions } from '../compare/compare-definitions.ts';
import type { SopChange } from '../compare/change.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Entry } from '../definition/flow.ts';
import { prepareDefinition, type AnyDefinition } from '../machine/prepare-definition.ts';
import type { PreparedDefinition } from '../machine/prepare-definition.ts';
import type { CaseState, OpenStep } from '../machine/state.ts';
import { carryOver } from './carry-over.ts';
import { checkMarking } from './check-marking.ts';
import type { MovedStepPlan, MoveObstacle, MovePlan } from './move-plan.ts';
import { kindOf, nameObstacle, titleOf } from './name-obstacle.ts';
import { findMissingPapers, listAhead } from './steps-ahead.ts';

/**
 * What would happen to a running case under another version of its SOP. Sound when each open step
 * is the same kind of work there, cases of that version can stand as this one does, and the case
 * can always finish from there. Both versions must be sound themselves, as released ones are.
 */
export function planMove(from: AnyDefinition, to: AnyDefinition, state: CaseState): MovePlan {
  const before = prepareDefinition(from);
  const after = prepareDefinition(to);
  const obstacles = findObstacles(before, after, state);
  const isSound = obstacles.length === 0;
  if (!isSound) {
    const ahead = { added: [], removed: [], changed: [] };
    return { isSound, obstacles, steps: [], ahead, missed: [], papersMissing: [] };
  }
  const changes = compareDefinitions(before.definition, after.definition);
  return {
    isSound,
    obstacles,
    steps: state.open.map((open) => planStep(before, after, state, open, changes)),
    ...planAhead(before, after, state, changes),
  };
}

function findObstacles(
  from: PreparedDefinition,
  to: PreparedDefinition,
  state: CaseState,
): MoveObstacle[] {
  if (state.status === 'closed' || state.status === 'cancelled') {
    return [nameObstacle('CASE_OVER', [])];
  }
  const obstacles: MoveObstacle[] = [];
  const entry = findEntry(from.definition, state.entry);
  const entryThere = findEntry(to.definition, state.entry);
  if (entryThere === undefined) {
    obstacles.push(nameObstacle('ENTRY_GONE', [entry?.title ?? state.entry]));
  } else if (entry?.about === 'letter' && entryThere.about !== 'letter') {
    obstacles.push(nameObstacle('CLIENT_MISSING', [entryThere.title]));
  }
  for (const { stepId } of state.open) {
    const title = titleOf(from, stepId);
    if (!to.steps.has(stepId)) obstacles.push(nameObstacle('STEP_GONE', [title]));
    else if (kindOf(from, stepId) !== kindOf(to, stepId)) {
      obstacles.push(nameObstacle('KIND_CHANGED', [title]));
    }
  }
  if (obstacles.length > 0) return obstacles;
  const problem = checkMarking(to, state);
  return problem
    ? [
        nameObstacle(
          problem.code,
          problem.stepIds.map((id) => titleOf(from, id)),
        ),
      ]
    : [];
}

function planStep(
  from: PreparedDefinition,
  to: PreparedDefinition,
  state: CaseState,
  open: OpenStep,
  changes: readonly SopChange[],
): MovedStepPlan {
  const { openId, stepId } = open;
  const carried = carryOver(from, to, open, state.entry);
  return {
    openId,
    stepId,
    title: titleOf(to, stepId),
    actors: [...(to.steps.get(stepId)?.actors ?? [])],
    changes: changes.filter(({ step }) => step === stepId),
    confirmationsLost: carried.unconfirmed.map((id) => from.performers.get(id)?.title ?? id),
    findingsLost: [...carried.unjudged],
  };
}

function planAhead(
  from: PreparedDefinition,
  to: PreparedDefinition,
  state: CaseState,
  changes: readonly SopChange[],
): Pick<MovePlan, 'ahead' | 'missed' | 'papersMissing'> {
  const [was, is] = [listAhead(from, state), listAhead(to, state)];
  const open = new Set(state.open.map(({ stepId }) => stepId));
  const changed = new Set(changes.map(({ step }) => step));
  const papers = findMissingPapers(from, state, from);
  return {
    ahead: {
      added: [...is].filter((id) => !was.has(id)).map((id) => titleOf(to, id)),
      removed: [...was].filter((id) => !is.has(id)).map((id) => titleOf(from, id)),
      changed: [...is].filter((id) => was.has(id) && changed.has(id)).map((id) => titleOf(to, id)),
    },
    missed: [...to.steps.keys()]
      .filter((id) => !from.steps.has(id) && !is.has(id) && !open.has(id))
      .map((id) => titleOf(to, id)),
    papersMissing: [...findMissingPapers(to, state, from)]
      .filter(([id]) => !papers.has(id))
      .map(([, title]) => title),
  };
}

const findEntry = ({ flow }: SopDefinition, id: string): Entry | undefined =>
  flow.entries.find((entry) => entry.id === id);
