import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameCaseShape } from '../check/case-shape.ts';
import { checkDefinition } from '../check/check-definition.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Exit } from '../definition/flow.ts';
import { advance } from '../machine/advance.ts';
import { availableActions } from '../machine/available-actions.ts';
import { foldEvents } from '../machine/evolve.ts';
import { prepareDefinition, type PreparedDefinition } from '../machine/prepare-definition.ts';
import type { CaseState } from '../machine/state.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { CaseRunner, fillAction, MOMENT } from '../testing/case-runner.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { soundDefinition } from '../testing/sound-definition.ts';
import { checkMarking } from './check-marking.ts';
import { moveCase } from './move-case.ts';
import { planMove } from './plan-move.ts';

const MOVING = {
  from: { versionId: 'a', version: 1 },
  to: { versionId: 'b', version: 2 },
  reason: 'Versi baru sudah berlaku',
};
const pick = fc.record({ what: fc.nat(1000), how: fc.nat(1000) });
const walk = fc.array(pick, { minLength: 2, maxLength: 25 });
const anyDefinition = fc.oneof(
  { weight: 3, arbitrary: soundDefinition },
  { weight: 1, arbitrary: fc.constantFrom(...RELEASED_SOPS.map(({ definition }) => definition)) },
);

/** A case after some offered actions, running: sent back, reopened and suspended ones among them. */
function walkCase(
  definition: SopDefinition,
  picks: readonly { what: number; how: number }[],
): CaseRunner {
  const runner = new CaseRunner(definition, definition.flow.entries[0]?.id);
  for (const { what, how } of picks) {
    const offered = availableActions(runner.prepared, runner.state);
    const useful = offered.filter(({ type }) => type !== 'cancel' || how % 20 === 0);
    const action = useful[what % useful.length];
    if (action) runner.do(fillAction(runner.prepared, runner.state, action, how));
  }
  const [to] = runner.state.walked;
  if (runner.state.status === 'closed' || runner.state.status === 'cancelled') {
    runner.do({ type: 'reopen', to: to?.stepId ?? '', reason: 'Masih ada yang kurang' });
  }
  return runner;
}

/** Another version: some exits lead elsewhere. Most such versions are not sound; those are dropped. */
const twoVersions = fc
  .record({
    before: soundDefinition,
    turns: fc.array(fc.record({ step: fc.nat(60), exit: fc.nat(6), to: fc.nat(60) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ before, turns }) => {
    const after = structuredClone(before);
    for (const { step, exit, to } of turns) {
      const { steps } = after.flow;
      const way = steps[step % steps.length]?.exits;
      const one = way?.[exit % way.length];
      const target = steps[to % steps.length]?.id ?? '';
      if (one) turn(one, target);
    }
    return { before, after };
  })
  .filter(({ after }) => checkDefinition(after).every(({ severity }) => severity !== 'error'));

function turn(way: Exit, to: string): void {
  if (way.ends) return;
  const [first = to, ...others] = way.to ?? [];
  // One of several targets, so that branches come, go and swap their places.
  way.to = others.length > 0 && to !== first ? [...new Set([...others, to])] : [to];
  if (way.to.length < 2) delete way.choose;
}

test('moving to the same definition is always sound and changes nothing', () => {
  fc.assert(
    fc.property(anyDefinition, walk, (definition, picks) => {
      const { state, events } = walkCase(definition, picks);
      const decision = moveCase(definition, structuredClone(definition), state, MOVING, MOMENT);
      expect(decision.plan.obstacles).toEqual([]);
      if (!decision.ok) return;
      expect(decision.state).toEqual(state);
      expect(decision.effects).toEqual([]);
      expect(foldEvents([...events, ...decision.events])).toEqual(state);
      const { steps, ahead, missed, papersMissing } = decision.plan;
      const changes = steps.flatMap((step) => [...step.changes, ...step.findingsLost]);
      const lists = [changes, ahead.added, ahead.removed, ahead.changed, missed, papersMissing];
      expect(lists.flat()).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a case whose open step was taken away is refused', () => {
  fc.assert(
    fc.property(anyDefinition, walk, fc.nat(9), (definition, picks, which) => {
      const { state } = walkCase(definition, picks);
      const gone = state.open[which % state.open.length]?.stepId ?? '';
      const rename = (id: string) => (id === gone ? 'lain-sama-sekali' : id);
      const after = structuredClone(definition);
      after.flow.start = rename(after.flow.start);
      for (const step of after.flow.steps) {
        step.id = rename(step.id);
        for (const exit of step.exits) if (exit.to) exit.to = exit.to.map(rename);
      }
      const { isSound, obstacles } = planMove(definition, after, state);
      expect(isSound).toBe(false);
      expect(obstacles.map(({ code }) => code)).toContain('STEP_GONE');
    }),
    { numRuns: 100 },
  );
});

test('a moved case goes on by its new version, whatever is done, and can always finish', () => {
  let moved = 0;
  fc.assert(
    fc.property(twoVersions, walk, walk, ({ before, after }, picks, more) => {
      const { state, events } = walkCase(before, picks);
      const decision = moveCase(before, after, state, MOVING, MOMENT);
      if (!decision.ok) return;
      moved += 1;
      const runner = new CaseRunner(after);
      runner.events.splice(0, Infinity, ...events, ...decision.events);
      runner.state = decision.state;
      for (const { what, how } of more) {
        const offered = availableActions(runner.prepared, runner.state);
        const action = offered[what % offered.length];
        if (action) runner.do(fillAction(runner.prepared, runner.state, action, how));
        if (runner.state.status === 'suspended') runner.do({ type: 'resume' });
        if (runner.state.status !== 'open') break;
        expect(canFinish(runner.prepared, runner.state)).toBe(true);
      }
      expect(foldEvents(runner.events)).toEqual(runner.state);
    }),
    { numRuns: 150 },
  );
  expect(moved).toBeGreaterThan(30);
});

/** Stands a case somewhere else, mostly where none can stand: other steps, branches and arrivals. */
function displace(state: CaseState, steps: readonly string[], n: number): CaseState {
  const [first] = state.forks;
  const open = state.open.map((step, at) =>
    at === n % state.open.length ? { ...step, stepId: steps[n % steps.length] ?? '' } : step,
  );
  switch (n % 5) {
    case 0:
      return state;
    case 1:
      return { ...state, open };
    case 2:
      return { ...state, forks: [], open: state.open.map((step) => ({ ...step, forks: [] })) };
    case 3:
      return first ? { ...state, forks: [{ ...first, branches: first.branches + 1 }] } : state;
    default:
      return { ...state, open: open.slice(0, 1) };
  }
}

/** bagi → { a, b, bagi-c → { c1, c2 } → temu-c → c3 } → temu → arsip, with ways back. */
const branching = buildDefinition([
  buildStep('bagi', 'dispose', { disposed: ['a', 'b', 'bagi-c'] }),
  buildStep('a', 'consider', {
    onward: 'temu',
    back: 'bagi',
    refuse: { to: ['arsip'], withdraws: true },
  }),
  buildStep('b', 'consider', { onward: 'temu' }),
  buildStep('bagi-c', 'receive', { onward: ['c1', 'c2'] }),
  buildStep('c1', 'consider', { onward: 'temu-c', back: 'bagi-c' }),
  buildStep('c2', 'consider', { onward: 'temu-c' }),
  buildStep('temu-c', 'consider', { onward: 'c3' }, { join: true }),
  buildStep('c3', 'consider', { onward: 'temu' }),
  buildStep('temu', 'consider', { onward: 'arsip' }, { join: true }),
  buildStep('arsip', 'archive', { closed: null }),
]);

test('sound is exactly where cases can come to stand, by any order of branches', () => {
  const prepared = prepareDefinition(branching);
  const places = listAllPlaces(prepared);
  const steps = branching.flow.steps.map(({ id }) => id);
  const seen = { sound: 0, refused: 0 };
  const wrong: string[] = [];
  for (const state of places.values()) {
    for (let n = 0; n < 5 * steps.length; n += 1) {
      const displaced = displace(state, steps, n);
      const isSound = checkMarking(prepared, displaced) === null;
      const shape = nameCaseShape(displaced);
      if (isSound !== places.has(shape)) wrong.push(`${shape}: ${isSound}`);
      seen[isSound ? 'sound' : 'refused'] += 1;
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
  expect(places.size).toBeGreaterThan(40);
  expect(Math.min(seen.sound, seen.refused)).toBeGreaterThan(100);
});

test('a case that is over is not moved', () => {
  const [sop] = RELEASED_SOPS;
  if (!sop) throw new Error('no SOP');
  const { definition } = sop;
  const runner = new CaseRunner(definition, definition.flow.entries[0]?.id);
  runner.do({ type: 'cancel', reason: 'Tidak jadi diajukan' });
  const { obstacles } = planMove(definition, definition, runner.state);
  expect(obstacles.map(({ code }) => code)).toEqual(['CASE_OVER']);
});

/** Whether the end can be reached from here by exits alone. */
function canFinish(prepared: PreparedDefinition, from: CaseState): boolean {
  const seen = new Set<string>();
  const todo = [from];
  for (let state = todo.pop(); state; state = todo.pop()) {
    if (state.status === 'closed') return true;
    const shape = `${nameCaseShape(state)} ${state.open.flatMap((o) => o.confirmedBy).join()}`;
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const offered of availableActions(prepared, state)) {
      if (offered.type !== 'take-exit' && offered.type !== 'confirm') continue;
      // Where targets are chosen, the end may be behind any choice of them.
      for (let how = 0; how < (offered.needs.choose ? 2 ** offered.to.length - 1 : 1); how += 1) {
        const action = fillAction(prepared, state, offered, how);
        const decision = advance(prepared, state, action, MOMENT);
        if (decision.ok) todo.push(decision.state);
      }
    }
  }
  return false;
}

/**
 * Where running cases come to stand, by name, with the machine itself: all orders of all branches,
 * every step that somebody may send them back to or reopen them at.
 */
function listAllPlaces(prepared: PreparedDefinition): ReadonlyMap<string, CaseState> {
  const entry = prepared.definition.flow.entries[0]?.id;
  const places = new Map<string, CaseState>();
  /** By place: the sets of steps walked with which it was looked at. More of them offer more. */
  const seen = new Map<string, Set<string>[]>();
  /** Those that have walked most come first: what they see need not be looked at again. */
  const todo: CaseState[][] = [];
  const later = (state: CaseState) => (todo[state.walked.length] ??= []).push(state);
  const next = () => todo.findLast((list) => list && list.length > 0)?.pop();
  later(new CaseRunner(prepared, entry).state);
  for (let state = next(); state; state = next()) {
    const walked = new Set(state.walked.map(({ stepId }) => stepId));
    const key = `${state.status} ${nameCaseShape(state)}`;
    const looked = seen.get(key) ?? [];
    if (looked.some((more) => [...walked].every((id) => more.has(id)))) continue;
    seen.set(key, [...looked, walked]);
    if (state.status === 'open') places.set(nameCaseShape(state), state);
    for (const offered of availableActions(prepared, state)) {
      if (['suspend', 'cancel', 'add-note'].includes(offered.type)) continue;
      const branches = offered.needs.choose ? 2 ** offered.to.length - 1 : offered.to.length;
      for (let way = 0; way < Math.max(1, branches); way += 1) {
        const filled = fillAction(prepared, state, offered, way);
        const chosen = offered.to.filter((_, i) => ((way + 1) >> i) % 2 === 1);
        const action = offered.needs.choose ? ({ ...filled, chosen } as typeof filled) : filled;
        const decision = advance(prepared, state, action, MOMENT);
        if (decision.ok) later(decision.state);
      }
    }
  }
  return places;
}
