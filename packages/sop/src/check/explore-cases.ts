import type { Flow } from '../definition/flow.ts';
import type { Moment } from '../machine/decision.ts';
import { DecisionDraft } from '../machine/decision-draft.ts';
import { UNOPENED_CASE } from '../machine/evolve.ts';
import { moveOn } from '../machine/move-on.ts';
import type {
  PreparedDefinition,
  PreparedStep,
  UsableExit,
} from '../machine/prepare-definition.ts';
import { enterAgain, isSendBackTarget } from '../machine/send-back.ts';
import type { CaseState, OpenStep } from '../machine/state.ts';
import { keptForks } from '../machine/token-forks.ts';
import { listRequirements } from '../machine/verdicts.ts';
import { nameCaseShape } from './case-shape.ts';

/** One way a case moves on: an exit of an open step with the targets chosen. */
export interface CaseMove {
  readonly open: OpenStep;
  readonly usable: UsableExit;
  readonly before: CaseState;
  readonly draft: DecisionDraft;
}

/** A place where a case can stand. `next`: numbers of the places after it; `ends`: a move ends it. */
export interface CasePlace {
  readonly state: CaseState;
  /** Steps whose branch stays where it is while the others go on. */
  readonly resting: ReadonlySet<string>;
  readonly next: number[];
  ends: boolean;
}

export interface ExploredCases {
  readonly places: readonly CasePlace[];
  /** False when the limit was reached. */
  readonly isComplete: boolean;
}

/** What is looked at besides the ways of all cases from the start by their exits. */
export interface Exploring {
  /** Where to begin; absent: where cases of all entries begin. */
  readonly from?: readonly CaseState[];
  /** Branches may come to rest at these steps: places with several branches half way are seen. */
  readonly restAt?: ReadonlySet<string>;
  /** Branches may also be sent back to any earlier step of theirs, as `send-back` does. */
  readonly sendsBack?: true;
}

/** Places and moves looked at, at most. A flow of 60 steps needs a few hundred. */
export const MOST_PLACES = 20_000;
const MOST_MOVES = 150_000;

/** No clock runs while exploring, so the working time does not matter. */
const NO_MOMENT: Moment = {
  now: '',
  calendar: { zone: '', week: [], periods: [], holidays: [] },
};

/**
 * Moves a case through the places it can come to by its exits, with the very code that moves
 * real cases. `onMove` sees each move; when it returns false, nothing is looked for behind it.
 *
 * Of parallel branches each goes first once, until it waits at the join; then the others, one
 * after the other. Other orders lead to the same: branches share no step (`checkBranches`), and
 * they touch each other only at the join, or when one withdraws the others wherever they stand.
 */
export function exploreCases(
  definition: PreparedDefinition,
  onMove: (move: CaseMove) => boolean,
  { from, restAt = NOWHERE, sendsBack }: Exploring = {},
): ExploredCases {
  const prepared = stopClocks(definition);
  const places: CasePlace[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (state: CaseState, rested: ReadonlySet<string>) => {
    const resting = new Set(state.open.map(({ stepId }) => stepId).filter((id) => rested.has(id)));
    const rests = resting.size === 0 ? '' : ` | ${[...resting].sort().join(' ')}`;
    const next = findNext(state, resting)?.openId ?? '';
    const shape = `${state.entry} ${nameCaseShape(state)} ${next}${rests}`;
    const known = numbers.get(shape);
    if (known !== undefined) return known;
    numbers.set(shape, places.length);
    places.push({ state: { ...state, visits: {}, walked: [] }, resting, next: [], ends: false });
    return places.length - 1;
  };
  const beginnings =
    from ?? listUnlikeEntries(prepared).map((entry) => beginCase(prepared.definition.flow, entry));
  for (const state of beginnings) numberOf(state, NOWHERE);
  let moves = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (!place) break;
    const { resting } = place;
    const open = findNext(place.state, resting);
    if (!open) continue;
    if (restAt.has(open.stepId)) {
      place.next.push(numberOf(place.state, new Set([...resting, open.stepId])));
    }
    for (const [usable, chosen] of listMoves(prepared, open, place.state.entry)) {
      moves += 1;
      if (moves > MOST_MOVES || places.length > MOST_PLACES) return { places, isComplete: false };
      const left = place.state.open.filter((step) => step !== open);
      const draft = new DecisionDraft(prepared, { ...place.state, open: left }, NO_MOMENT);
      moveOn(draft, open, usable, chosen, null);
      const goesOn = onMove({ open, usable, before: place.state, draft });
      if (usable.exit.ends || !goesOn) place.ends = true;
      else
        for (const state of listOrders(draft.state, place.state))
          place.next.push(numberOf(state, resting));
    }
    if (!sendsBack) continue;
    for (const state of listSentBack(prepared, place.state, open)) {
      place.next.push(numberOf(state, resting));
    }
  }
  return { places, isComplete: true };
}

const NOWHERE: ReadonlySet<string> = new Set();

/** A case of this entry as it begins; no clock runs. */
export function beginCase({ start }: Flow, entry: string): CaseState {
  return standAlone({ ...UNOPENED_CASE, entry }, start);
}

/** The case at this one step, outside all branches. */
export function standAlone(state: CaseState, stepId: string): CaseState {
  const open: OpenStep = {
    ...{ openId: `${stepId}:1`, stepId, visit: 1, openedAt: '', dueAt: null },
    ...{ forks: [], confirmedBy: [], cameBack: null },
  };
  return { ...state, open: [open], forks: [] };
}

/** The branch that goes on: the last that does not rest. */
function findNext(state: CaseState, resting: ReadonlySet<string>): OpenStep | undefined {
  return state.open.findLast(({ stepId }) => !resting.has(stepId));
}

/** The case with this branch sent back, but not out of all branches, to each step that it can. */
function* listSentBack(
  prepared: PreparedDefinition,
  state: CaseState,
  open: OpenStep,
): Generator<CaseState> {
  if (open.forks.length === 0) return;
  const steps = [...prepared.steps.keys()];
  const walked = steps.map((stepId) => ({ stepId, forks: [], result: null }));
  const everywhere = { ...state, walked };
  for (const stepId of steps) {
    if (keptForks(prepared, state, stepId, open.forks).length === 0) continue;
    if (!isSendBackTarget(prepared, everywhere, open, stepId)) continue;
    const left = state.open.filter((step) => step !== open);
    const draft = new DecisionDraft(prepared, { ...state, open: left }, NO_MOMENT);
    enterAgain(draft, open, stepId, '');
    yield draft.state;
  }
}

function stopClocks(definition: PreparedDefinition): PreparedDefinition {
  const steps = new Map<string, PreparedStep>();
  for (const [id, prepared] of definition.steps) {
    const clock = { ...prepared.step.clock, owner: 'office', enforced: false } as const;
    // Only the kind "forward" asks for reminders; its exits are looked up already.
    const step = { ...prepared.step, kind: 'receive', clock } as const;
    steps.set(id, { ...prepared, step });
  }
  return { ...definition, steps };
}

/** Something can only be missing where something is asked of cases of this entry. */
function isPossible({ step }: PreparedStep, { rule }: UsableExit, entry: string): boolean {
  return (
    rule.verdicts !== 'some-unmet' ||
    listRequirements(step, entry).some(({ mandatory }) => mandatory)
  );
}

/** Of the entries whose cases have the same exits everywhere, the first. */
function listUnlikeEntries(prepared: PreparedDefinition): readonly string[] {
  const unlike = new Map<string, string>();
  for (const { id: entry } of prepared.definition.flow.entries) {
    const possible = [...prepared.steps.values()].map((step) =>
      step.exits.map((usable) => isPossible(step, usable, entry)),
    );
    const key = JSON.stringify(possible);
    if (!unlike.has(key)) unlike.set(key, entry);
  }
  return [...unlike.values()];
}

function* listMoves(
  prepared: PreparedDefinition,
  open: OpenStep,
  entry: string,
): Generator<readonly [UsableExit, readonly string[]]> {
  const step = prepared.steps.get(open.stepId);
  for (const usable of step?.exits ?? []) {
    if (step && !isPossible(step, usable, entry)) continue;
    if (!usable.exit.choose) yield [usable, usable.targets];
    else for (const chosen of listChoices(usable.targets)) yield [usable, chosen];
  }
}

/** The case with each of the branches that have just opened as the one that goes on. */
function listOrders(state: CaseState, before: CaseState): readonly CaseState[] {
  const opened = state.forks.at(-1)?.id ?? 0;
  if (opened < before.nextFork) return [state];
  const fresh = state.open.filter(({ forks }) => forks.includes(opened));
  return fresh.map((first) => ({
    ...state,
    open: [...state.open.filter((step) => step !== first), first],
  }));
}

/** Every set of one or more targets. */
function* listChoices(targets: readonly string[]): Generator<readonly string[]> {
  for (let mask = 1; mask < 2 ** targets.length; mask += 1) {
    yield targets.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
  }
}
