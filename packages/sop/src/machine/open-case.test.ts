import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { MOMENT } from '../testing/case-runner.ts';
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
