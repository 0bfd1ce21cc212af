import { describe, expect, test } from 'vitest';
import { buildDefinition, buildStep, WRITTEN } from '../testing/build-definition.ts';
import { CaseRunner } from '../testing/case-runner.ts';

const timed = (amount: number) => ({
  standard: { amount, unit: 'minutes' as const },
  owner: 'office' as const,
  enforced: true,
  basis: WRITTEN,
});
const definition = buildDefinition([
  buildStep('a', 'consider', { onward: 'b' }, { clock: timed(60) }),
  buildStep('b', 'forward', { accepted: 'z', 'no-answer': 'b' }),
  buildStep('z', 'archive', { closed: null }),
]);
const reason = 'Menunggu keputusan';
const suspend = { type: 'suspend', reason } as const;

describe('clocks', () => {
  test('a step is due after its standard, in working time', () => {
    expect(new CaseRunner(definition).state.open[0]?.dueAt).toBe('2026-03-04T03:00:00.000Z');
  });

  test.each([
    ['is not enforced', { enforced: false }],
    ['belongs to somebody else', { owner: 'third-party' as const }],
  ])('nothing is due where the clock %s', (_, change) => {
    const step = buildStep(
      'a',
      'archive',
      { closed: null },
      { clock: { ...timed(60), ...change } },
    );
    expect(new CaseRunner(buildDefinition([step])).state.open[0]?.dueAt).toBeNull();
  });

  test('an outside party is asked again after three working days', () => {
    const runner = new CaseRunner(definition).take('a', 'onward');
    expect(runner.effects).toEqual([
      { kind: 'remind', openId: 'b:1', at: '2026-03-09T09:00:00.000Z' },
    ]);
    runner.take('b', 'no-answer', { reason });
    expect(runner.effects[0]).toMatchObject({ openId: 'b:2' });
  });
});

describe('suspend and resume', () => {
  test('what was left of the time is granted again', () => {
    const runner = new CaseRunner(definition);
    runner.now = '2026-03-04T02:40:00.000Z';
    runner.do(suspend);
    expect(runner.state).toMatchObject({
      status: 'suspended',
      because: reason,
      suspendedAt: runner.now,
    });
    runner.now = '2026-03-10T02:00:00.000Z';
    runner.do({ type: 'resume' });
    expect(runner.state).toMatchObject({ status: 'open', because: null, suspendedAt: null });
    expect(runner.state.open[0]?.dueAt).toBe('2026-03-10T02:20:00.000Z');
  });

  test('what was overdue stays overdue', () => {
    const runner = new CaseRunner(definition);
    runner.now = '2026-03-05T02:00:00.000Z';
    runner.do(suspend).do({ type: 'resume' });
    expect(runner.state.open[0]?.dueAt).toBe('2026-03-04T03:00:00.000Z');
  });

  test('an outside party is waited for anew', () => {
    const runner = new CaseRunner(definition).take('a', 'onward').do(suspend);
    expect(runner.do({ type: 'resume' }).effects).toHaveLength(1);
  });

  test('while suspended only resume, cancel and notes', () => {
    const runner = new CaseRunner(definition);
    const exit = runner.exitOf('a', 'onward');
    runner.do(suspend);
    expect(runner.refusal(exit)).toBe('CASE_SUSPENDED');
    expect(runner.refusal(suspend)).toBe('CASE_SUSPENDED');
    expect(runner.refusal({ type: 'add-note', note: 'Catatan' })).toBe('ok');
    expect(runner.refusal({ type: 'cancel', reason })).toBe('ok');
  });

  test('a running case cannot be resumed', () => {
    expect(new CaseRunner(definition).refusal({ type: 'resume' })).toBe('CASE_NOT_SUSPENDED');
  });
});

describe('cancel and reopen', () => {
  const cancelled = () =>
    new CaseRunner(definition).take('a', 'onward').do({ type: 'cancel', reason });

  test('a cancelled case has nothing open and refuses everything but reopen', () => {
    const runner = cancelled();
    expect(runner.state).toMatchObject({
      status: 'cancelled',
      open: [],
      because: reason,
      closedAt: runner.now,
    });
    expect(runner.refusal({ type: 'add-note', note: 'Catatan' })).toBe('CASE_CLOSED');
    expect(runner.refusal({ type: 'resume' })).toBe('CASE_CLOSED');
  });

  test('it goes on at a step it has been in', () => {
    const runner = cancelled();
    expect(runner.refusal({ type: 'reopen', to: 'z', reason })).toBe('REOPEN_TARGET_INVALID');
    expect(runner.refusal({ type: 'reopen', to: 'a', reason: 'ya' })).toBe('REASON_REQUIRED');
    runner.do({ type: 'reopen', to: 'a', reason });
    expect(runner.state).toMatchObject({
      status: 'open',
      because: null,
      closedAt: null,
      result: null,
    });
    expect(runner.state.open.map(({ openId }) => openId)).toEqual(['a:2']);
    expect(runner.refusal({ type: 'reopen', to: 'a', reason })).toBe('CASE_NOT_CLOSED');
  });

  test('a finished case too', () => {
    const runner = new CaseRunner(definition)
      .take('a', 'onward')
      .take('b', 'accepted')
      .take('z', 'closed');
    expect(runner.state.result).toBe('done');
    expect(runner.do({ type: 'reopen', to: 'b', reason }).at()).toEqual(['b']);
    expect(runner.state.result).toBeNull();
  });
});

test('a note has words', () => {
  expect(new CaseRunner(definition).refusal({ type: 'add-note', note: '  ' })).toBe(
    'NOTE_REQUIRED',
  );
});

test('a file named twice in one action is one file', () => {
  const id = '0198a0b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';
  const files = [id, id.toUpperCase(), id];
  const runner = new CaseRunner(definition).do({ type: 'add-note', note: 'Foto', files });
  runner.take('a', 'onward', { files });
  expect(runner.events.flatMap((event) => ('files' in event ? event.files : []))).toEqual([id, id]);
});
