import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import type { Exit } from '../definition/flow.ts';
import { advance } from '../machine/advance.ts';
import { availableActions } from '../machine/available-actions.ts';
import { prepareDefinition } from '../machine/prepare-definition.ts';
import type { CaseState } from '../machine/state.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { CaseRunner, fillAction, MOMENT } from '../testing/case-runner.ts';
import { soundDefinition } from '../testing/sound-definition.ts';
import { nameCaseShape } from './case-shape.ts';
import { checkDefinition } from './check-definition.ts';

const errorsOf = (definition: SopDefinition) =>
  checkDefinition(definition)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);

/** Turns one exit somewhere else: to another step, to the end, or without withdrawing. */
const damaged = fc
  .record({
    definition: soundDefinition,
    step: fc.nat(100),
    exit: fc.nat(10),
    to: fc.nat(100),
    how: fc.nat(4),
  })
  .map(({ definition, step, exit, to, how }) => {
    const copy = structuredClone(definition);
    const { steps } = copy.flow;
    const target = steps[step % steps.length];
    const way = target?.exits[exit % target.exits.length];
    const other = steps[to % steps.length]?.id ?? '';
    if (!target || !way) return copy;
    if (how === 0 && target.join) delete target.join;
    else if (how === 1 && way.withdraws) delete way.withdraws;
    else if (how === 2) turn(way, null);
    else turn(way, other);
    return copy;
  });

function turn(way: Exit, to: string | null): void {
  delete way.to;
  delete way.ends;
  delete way.choose;
  if (to === null) way.ends = true;
  else way.to = [to];
}

interface Faults {
  readonly faults: ReadonlySet<string>;
  readonly isComplete: boolean;
}

/** Looks at every order of every branch with the machine itself; no short cuts. */
function findFaults(definition: SopDefinition): Faults {
  const prepared = prepareDefinition(definition);
  const faults = new Set<string>();
  const places: { state: CaseState; next: string[] }[] = [];
  const seen = new Map<string, number>();
  const visit = (state: CaseState): string => {
    const shape = `${nameCaseShape(state)} ${state.open.flatMap((o) => o.confirmedBy).join()}`;
    if (!seen.has(shape)) seen.set(shape, places.push({ state, next: [] }) - 1);
    return shape;
  };
  visit(new CaseRunner(prepared).state);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (!place || places.length > 300) return { faults, isComplete: false };
    const ids = place.state.open.map(({ stepId }) => stepId);
    if (new Set(ids).size < ids.length) faults.add('twice');
    for (const offered of availableActions(prepared, place.state)) {
      if (offered.type !== 'take-exit' && offered.type !== 'confirm') continue;
      const ways = offered.needs.choose ? 2 ** offered.to.length - 1 : 1;
      for (let way = 0; way < ways; way += 1) {
        const action = fillAction(prepared, place.state, offered, way);
        const chosen = offered.to.filter((_, i) => ((way + 1) >> i) % 2 === 1);
        const full = offered.needs.choose ? { ...action, chosen } : action;
        const decision = advance(prepared, place.state, full as typeof action, MOMENT);
        if (!decision.ok) throw new Error(decision.refusal.code);
        const exit = prepared.steps
          .get(offered.stepId ?? '')
          ?.exits.find((u) => u.exit.exit === offered.exit);
        const leftBehind = decision.events.some(({ type }) => type === 'fork-closed');
        if (exit?.exit.ends && !exit.exit.withdraws && leftBehind) faults.add('left behind');
        place.next.push(decision.state.status === 'closed' ? 'end' : visit(decision.state));
      }
    }
  }
  const ending = new Set(['end']);
  for (let size = 0; size < ending.size;) {
    size = ending.size;
    for (const [shape, at] of seen) {
      if (places[at]?.next.some((next) => ending.has(next))) ending.add(shape);
    }
  }
  if ([...seen.keys()].some((shape) => !ending.has(shape))) faults.add('stuck');
  return { faults, isComplete: true };
}

test('a flow that passes has no fault in any order of its branches', () => {
  let [passed, failed] = [0, 0];
  fc.assert(
    fc.property(damaged, (definition) => {
      if (errorsOf(definition).length > 0) {
        failed += 1;
        return;
      }
      passed += 1;
      const { faults, isComplete } = findFaults(definition);
      if (isComplete) expect([...faults]).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(Math.min(passed, failed)).toBeGreaterThan(20);
});

test('60 steps with parallel branches in branches are checked in under a second of work', () => {
  const branch = (name: string, length: number, next: string) =>
    Array.from({ length }, (_, i) => {
      const last = i === length - 1;
      return buildStep(`${name}${i}`, 'consider', {
        onward: last ? next : `${name}${i + 1}`,
        back: i === 0 ? 'bagi' : `${name}${i - 1}`,
      });
    });
  const names = ['a', 'b', 'c', 'd'];
  const definition = buildDefinition([
    buildStep('bagi', 'dispose', { disposed: { to: names.map((n) => `${n}0`), choose: true } }),
    ...names.flatMap((name) => branch(name, 12, name === 'd' ? 'bagi2' : 'temu')),
    buildStep('bagi2', 'dispose', { disposed: ['x0', 'y0'] }),
    ...branch('x', 4, 'temu2'),
    ...branch('y', 4, 'temu2'),
    buildStep('temu2', 'consider', { onward: 'temu' }, { join: true }),
    buildStep('temu', 'archive', { closed: null }, { join: true }),
  ]);
  expect(definition.flow.steps.length).toBeGreaterThanOrEqual(60);
  const start = process.cpuUsage();
  expect(errorsOf(definition)).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1000);
});
