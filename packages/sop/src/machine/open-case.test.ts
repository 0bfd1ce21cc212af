import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { MOMENT } from '../testing/case-runner.ts';
import { availableActions } from './available-actions.ts';
import { openCase } from './open-case.ts';

const definition = buildDefinition([buildStep('a', 'archive', { closed: null })]);

test('opens the first step by the first entry, or by the one named', () => {
  expect(openCase(definition, {}, MOMENT)).toMatchObject({ ok: true, state: { entry: 'surat' } });
  expect(openCase(definition, { entry: 'kiriman' }, MOMENT)).toMatchObject({
    ok: true,
    state: { entry: 'kiriman', open: [{ openId: 'a:1', visit: 1 }], nextFork: 1 },
  });
});

test('refuses an entry or a start that does not exist', () => {
  const refusal = (decision: ReturnType<typeof openCase>) =>
    decision.ok ? 'ok' : decision.refusal.code;
  expect(refusal(openCase(definition, { entry: 'telepon' }, MOMENT))).toBe('ENTRY_UNKNOWN');
  const lost = { ...definition, flow: { ...definition.flow, start: 'b' } };
  expect(refusal(openCase(lost, {}, MOMENT))).toBe('STEP_NOT_OPEN');
});

test('ids that every object answers to are ids like any other', () => {
  const step = buildStep('constructor', 'archive', { constructor: null, closed: null });
  const decision = openCase(buildDefinition([step]), {}, MOMENT);
  expect(decision).toMatchObject({
    ok: true,
    state: { open: [{ openId: 'constructor:1', visit: 1 }] },
  });
  if (!decision.ok) throw new Error('not opened');
  const exits = availableActions(buildDefinition([step]), decision.state);
  expect(exits.filter(({ type }) => type === 'take-exit').map(({ exit }) => exit)).toEqual([
    'closed',
  ]);
});
