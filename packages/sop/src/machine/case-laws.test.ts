import fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { describe, expect, test } from 'vitest';
import { nameCaseShape } from '../check/case-shape.ts';
import { checkDefinition } from '../check/check-definition.ts';
import type { SopDefinition } from '../definition/definition.ts';
import { CaseRunner, fillAction, MOMENT } from '../testing/case-runner.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { soundDefinition } from '../testing/sound-definition.ts';
import { CaseAction } from './action.ts';
import { advance } from './advance.ts';
import { availableActions } from './available-actions.ts';
import { CaseEvent } from './event.ts';
import { foldEvents } from './evolve.ts';
import { prepareDefinition, type PreparedDefinition } from './prepare-definition.ts';
import { CaseState } from './state.ts';

const caseAction = Compile(CaseAction);
const caseEvent = Compile(CaseEvent);
const caseState = Compile(CaseState);

const pick = fc.record({ what: fc.nat(1000), how: fc.nat(1000) });
const walk = fc.array(pick, { minLength: 5, maxLength: 40 });
const released = fc.constantFrom(...RELEASED_SOPS.map(({ definition }) => definition));
const anyDefinition = fc.oneof(
  { weight: 2, arbitrary: soundDefinition },
  { weight: 1, arbitrary: released },
);

const name = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('mulai', 'mulai:1', 'l1', 'l1:1', 'l2', 'l2:1', 'arsip', 'staf', 'kasi', 'panti'),
);
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constant('Alasan cukup'));
const optional = { requiredKeys: [] as [] };
/** Any input of the type, most of it nonsense. */
const anyAction = fc
  .oneof(
    fc
      .tuple(
        fc.record({
          openId: name,
          exit: fc.oneof(name, fc.constantFrom('onward', 'back', 'complete')),
          as: name,
        }),
        fc.record(
          {
            reason: text,
            note: text,
            verdicts: fc.array(
              fc.record({ requirementId: name, verdict: fc.constantFrom('met', 'missing') }),
              { maxLength: 3 },
            ),
            chosen: fc.array(name, { maxLength: 3 }),
            disposisi: fc.record({ instruction: text, copyTo: fc.array(name, { maxLength: 2 }) }),
            receipt: fc.record({ receivedBy: text, receivedOn: fc.constant('2026-03-04') }),
            files: fc.array(fc.uuid(), { maxLength: 2 }),
          },
          optional,
        ),
      )
      .map(([must, may]) => ({ type: 'take-exit' as const, ...must, ...may })),
    fc
      .tuple(
        fc.record({ openId: name, as: name }),
        fc.record(
          { verdicts: fc.array(fc.record({ requirementId: name, verdict: fc.constant('met') })) },
          optional,
        ),
      )
      .map(([must, may]) => ({ type: 'confirm' as const, ...must, ...may })),
    fc.record({
      type: fc.constant('send-back' as const),
      openId: name,
      as: name,
      to: name,
      reason: text,
    }),
    fc.record({ type: fc.constant('add-note' as const), note: text }),
    fc.record({ type: fc.constantFrom('suspend' as const, 'cancel' as const), reason: text }),
    fc.record({ type: fc.constant('resume' as const) }),
    fc.record({ type: fc.constant('reopen' as const), to: name, reason: text }),
  )
  .filter((action) => caseAction.Check(action))
  .map((action) => action as CaseAction);

/** Takes offered actions by a list of picks; cancelling is rare so that walks get somewhere. */
function* walkCase(
  definition: SopDefinition,
  picks: readonly { what: number; how: number }[],
  entry: string | undefined = definition.flow.entries[0]?.id,
): Generator<CaseRunner> {
  const runner = new CaseRunner(definition, entry);
  yield runner;
  for (const { what, how } of picks) {
    const offered = availableActions(runner.prepared, runner.state);
    const useful = offered.filter(({ type }) => type !== 'cancel' || how % 20 === 0);
    const action = useful[what % useful.length];
    if (!action) throw new Error('nothing is offered');
    runner.do(fillAction(runner.prepared, runner.state, action, how));
    yield runner;
  }
}

function checkInGraph({ prepared, state }: CaseRunner): void {
  expect(caseState.Check(state)).toBe(true);
  const ids = state.open.map(({ openId }) => openId);
  expect(new Set(ids).size).toBe(ids.length);
  const forks = state.forks.map(({ id }) => id);
  for (const { stepId, forks: inside } of state.open) {
    expect(prepared.steps.has(stepId)).toBe(true);
    expect(forks).toEqual(expect.arrayContaining([...inside]));
  }
  for (const fork of state.forks) {
    const live = state.open.filter(({ forks: inside }) => inside.includes(fork.id)).length;
    expect(fork.arrived).toBeLessThan(fork.branches);
    expect(live).toBeGreaterThanOrEqual(fork.branches - fork.arrived);
  }
  const isRunning = state.status === 'open' || state.status === 'suspended';
  expect(state.open.length > 0).toBe(isRunning);
}

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
      const decision = advance(prepared, state, fillAction(prepared, state, offered, 0), MOMENT);
      if (decision.ok) todo.push(decision.state);
    }
  }
  return false;
}

const runs = { numRuns: 80 };

describe('laws of the machine', () => {
  test('offered actions keep a case in its graph', () => {
    fc.assert(
      fc.property(anyDefinition, walk, (definition, picks) => {
        for (const runner of walkCase(definition, picks)) checkInGraph(runner);
      }),
      runs,
    );
  });

  test('refolding the events gives the same state, and the events have their stored shape', () => {
    fc.assert(
      fc.property(anyDefinition, walk, (definition, picks) => {
        for (const { events, state } of walkCase(definition, picks)) {
          expect(foldEvents(events)).toEqual(state);
          expect(events.filter((event) => !caseEvent.Check(event))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('any action gives a decision or a refusal, and changes nothing by itself', () => {
    fc.assert(
      fc.property(
        anyDefinition,
        walk,
        fc.array(anyAction, { maxLength: 30 }),
        (definition, picks, actions) => {
          let runner: CaseRunner | undefined;
          for (runner of walkCase(definition, picks.slice(0, 8)));
          if (!runner) return;
          const before = structuredClone(runner.state);
          for (const action of actions) {
            const decision = runner.try(action);
            expect(decision.ok || decision.refusal.code !== undefined).toBe(true);
            if (decision.ok)
              expect(foldEvents([...runner.events, ...decision.events])).toEqual(decision.state);
          }
          expect(runner.state).toEqual(before);
        },
      ),
      runs,
    );
  });

  test('what is offered is accepted by each who may, and what is not offered is refused', () => {
    fc.assert(
      fc.property(anyDefinition, walk, (definition, picks) => {
        for (const runner of walkCase(definition, picks.slice(0, 12))) {
          const { prepared, state } = runner;
          const offered = availableActions(prepared, state);
          for (const action of offered) {
            for (let who = 0; who < Math.max(1, action.by.length, action.to.length); who += 1) {
              expect(runner.refusal(fillAction(prepared, state, action, who))).toBe('ok');
            }
          }
          for (const { openId, stepId } of state.open) {
            const exits = prepared.steps.get(stepId)?.step.exits ?? [];
            for (const { exit } of [...exits, { exit: 'tidak-ada' }]) {
              for (const as of prepared.performers.keys()) {
                const match = offered.find((o) => o.openId === openId && o.exit === exit);
                if (match?.by.includes(as)) continue;
                const filled = match
                  ? fillAction(prepared, state, { ...match, by: [as] }, 0)
                  : ({ type: 'take-exit', openId, exit, as, reason: 'Alasan cukup' } as const);
                expect(runner.refusal(filled)).not.toBe('ok');
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a case that is neither cancelled nor over can always finish', () => {
    fc.assert(
      fc.property(anyDefinition, walk, (definition, picks) => {
        let runner: CaseRunner | undefined;
        for (runner of walkCase(definition, picks));
        if (!runner) return;
        if (runner.state.status === 'suspended') runner.do({ type: 'resume' });
        if (runner.state.status !== 'open') return;
        expect(canFinish(runner.prepared, runner.state)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('flows that are sound by the way they are made pass the checker', () => {
    fc.assert(
      fc.property(soundDefinition, (definition) => {
        const errors = checkDefinition(definition).filter(({ severity }) => severity === 'error');
        expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(RELEASED_SOPS.map(({ file, definition }) => [file, definition] as const))(
  '%s',
  (_, definition) => {
    const prepared = prepareDefinition(definition);

    test.each(definition.flow.entries.map(({ id }) => id))(
      'entry %s: every row is reached, and every reached state can finish',
      (entry) => {
        const seen = new Set<string>();
        const rows = new Set<number>();
        const todo = [new CaseRunner(definition, entry).state];
        for (let state = todo.pop(); state; state = todo.pop()) {
          const shape = `${nameCaseShape(state)} ${state.open.flatMap((o) => o.confirmedBy).join()}`;
          if (state.status === 'closed' || seen.has(shape)) continue;
          seen.add(shape);
          expect(canFinish(prepared, state), shape).toBe(true);
          for (const { stepId } of state.open) rows.add(prepared.steps.get(stepId)?.step.row ?? 0);
          for (const offered of availableActions(prepared, state)) {
            if (offered.type !== 'take-exit' && offered.type !== 'confirm') continue;
            const decision = advance(
              prepared,
              state,
              fillAction(prepared, state, offered, 0),
              MOMENT,
            );
            if (decision.ok) todo.push(decision.state);
          }
        }
        rows.delete(0);
        expect([...rows].sort((a, b) => a - b)).toEqual(
          definition.sheet.rows.map((_row, i) => i + 1),
        );
      },
    );
  },
);
