import { findExitRule } from '../definition/kinds.ts';
import type { Exit, Step } from '../definition/flow.ts';

/** What must be known about an exit with several targets to move cases through it. */
export interface ForkRegion {
  /** Steps before the fork. A branch that enters one of them leaves the fork. */
  readonly before: ReadonlySet<string>;
  /** Join steps where the branches of this fork meet; normally one. */
  readonly joins: ReadonlySet<string>;
}

export type ForkRegions = ReadonlyMap<string, ForkRegion>;

export function forkKey(stepId: string, exit: string): string {
  return `${stepId}/${exit}`;
}

type Next = (stepId: string) => readonly string[];

/**
 * Reads the forks of a flow off its graph.
 *
 * `joins`: the nearest join steps that every branch can reach. Exits that go forward are looked at
 * first, so that a way back does not hide the join.
 *
 * `before`: the forking step, every step that no case can avoid on its way there, and every step
 * whose way forward leads to one of these without passing the join.
 */
export function readForkRegions(start: string, steps: ReadonlyMap<string, Step>): ForkRegions {
  const everyWay: Next = (id) => listTargets(steps.get(id), () => true);
  const forward: Next = (id) => listTargets(steps.get(id), isForward);
  const regions = new Map<string, ForkRegion>();
  for (const step of steps.values()) {
    for (const exit of step.exits) {
      const targets = (exit.to ?? []).filter((id) => steps.has(id));
      if (targets.length < 2) continue;
      const isJoin = (id: string) => steps.get(id)?.join === true;
      const found = findJoins(step.id, targets, forward, isJoin);
      const joins = found.size > 0 ? found : findJoins(step.id, targets, everyWay, isJoin);
      const unavoidable = findUnavoidable(start, step.id, [...steps.keys()], everyWay);
      const before = new Set(
        [...steps.keys()].filter((id) => {
          if (id === step.id) return true;
          if (targets.includes(id) || joins.has(id)) return false;
          const ahead = reach(id, forward, (at) => joins.has(at));
          return unavoidable.some((at) => ahead.has(at));
        }),
      );
      regions.set(forkKey(step.id, exit.exit), { before, joins });
    }
  }
  return regions;
}

function isForward(step: Step, exit: Exit): boolean {
  return findExitRule(step.kind, exit.exit)?.tone === 'forward';
}

/** Steps that every way from the start to a step passes, that step included. */
function findUnavoidable(
  start: string,
  to: string,
  all: readonly string[],
  next: Next,
): readonly string[] {
  return all.filter(
    (id) => id === to || id === start || !reach(start, next, (at) => at === id).has(to),
  );
}

function listTargets(
  step: Step | undefined,
  wanted: (step: Step, exit: Exit) => boolean,
): readonly string[] {
  if (!step) return [];
  return step.exits.filter((exit) => wanted(step, exit)).flatMap((exit) => exit.to ?? []);
}

/** Steps reachable from `from` (itself included); steps in `stop` are reached but not left. */
export function reach(
  from: string,
  next: Next,
  stop: (stepId: string) => boolean,
): ReadonlySet<string> {
  const seen = new Set([from]);
  const todo = [from];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (stop(at)) continue;
    for (const id of next(at)) {
      if (seen.has(id)) continue;
      seen.add(id);
      todo.push(id);
    }
  }
  return seen;
}

function findJoins(
  opener: string,
  targets: readonly string[],
  next: Next,
  isJoin: (stepId: string) => boolean,
): ReadonlySet<string> {
  const areas = targets.map((id) => reach(id, next, (at) => at === opener));
  const shared = [...(areas[0] ?? [])].filter(
    (id) => isJoin(id) && areas.every((area) => area.has(id)),
  );
  const nearest = new Set<string>();
  for (const target of targets) {
    for (const id of reach(target, next, (at) => at === opener || shared.includes(at))) {
      if (shared.includes(id)) nearest.add(id);
    }
  }
  return nearest;
}
