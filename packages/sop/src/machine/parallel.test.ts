import { describe, expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { CaseRunner } from '../testing/case-runner.ts';

const disposisi = { instruction: 'Proses lebih lanjut' };
const reason = 'Harus diperbaiki dahulu';

/** mulai → bagi → { a1 → a2, b, c → bagi-c → { c1, c2 } → temu-c } → temu → arsip */
const definition = buildDefinition([
  buildStep('mulai', 'receive', { onward: 'bagi' }),
  buildStep('bagi', 'dispose', { disposed: { to: ['a1', 'b', 'bagi-c'], choose: true } }),
  buildStep('a1', 'consider', { onward: 'a2', back: 'mulai' }),
  buildStep('a2', 'consider', {
    onward: 'temu',
    refuse: { to: ['arsip'], withdraws: true, result: 'refused' },
  }),
  buildStep('b', 'consider', { onward: 'temu' }),
  buildStep('bagi-c', 'receive', { onward: ['c1', 'c2'] }),
  buildStep('c1', 'consider', { onward: 'temu-c' }),
  buildStep('c2', 'consider', { onward: 'temu-c' }),
  buildStep('temu-c', 'consider', { onward: 'temu' }, { join: true }),
  buildStep('temu', 'consider', { onward: 'arsip' }, { join: true }),
  buildStep('arsip', 'archive', { closed: null }),
]);

const forked = (...chosen: string[]) =>
  new CaseRunner(definition)
    .take('mulai', 'onward')
    .take('bagi', 'disposed', { disposisi, chosen });
const openIds = ({ state }: CaseRunner) => state.open.map(({ openId }) => openId);

test('all chosen branches must arrive before the join opens', () => {
  const runner = forked('a1', 'b').take('b', 'onward');
  expect(runner.at()).toEqual(['a1']);
  runner.take('a1', 'onward').take('a2', 'onward');
  expect(runner.at()).toEqual(['temu']);
  expect(runner.state.forks).toEqual([]);
  expect(runner.take('temu', 'onward').take('arsip', 'closed').state.status).toBe('closed');
});

test('one chosen branch makes no fork, and the join just opens', () => {
  const runner = forked('b');
  expect(runner.state.forks).toEqual([]);
  expect(runner.take('b', 'onward').at()).toEqual(['temu']);
});

test('a fork in a branch joins by itself first', () => {
  const runner = forked('b', 'bagi-c').take('bagi-c', 'onward').take('c1', 'onward');
  expect(runner.state.open.map(({ stepId, forks }) => [stepId, forks])).toEqual([
    ['b', [1]],
    ['c2', [1, 2]],
  ]);
  runner.take('c2', 'onward').take('temu-c', 'onward');
  expect(runner.at()).toEqual(['b']);
  expect(runner.take('b', 'onward').at()).toEqual(['temu']);
});

test('a choice is needed, and only of the targets', () => {
  const runner = new CaseRunner(definition).take('mulai', 'onward');
  const choose = (chosen: string[]) =>
    runner.refusal(runner.exitOf('bagi', 'disposed', { disposisi, chosen }));
  expect([choose([]), choose(['a1', 'temu']), choose(['a1', 'a1'])]).toEqual([
    'CHOICE_REQUIRED',
    'CHOICE_INVALID',
    'ok',
  ]);
});

describe('leaving a fork', () => {
  test('back to before it withdraws the other branches, and the forks in them', () => {
    const runner = forked('a1', 'b', 'bagi-c')
      .take('bagi-c', 'onward')
      .take('a1', 'back', { reason });
    expect(openIds(runner)).toEqual(['mulai:2']);
    expect(runner.state.forks).toEqual([]);
    const withdrawn = runner.events.flatMap((e) => (e.type === 'step-withdrawn' ? [e.openId] : []));
    expect(withdrawn).toEqual(['b:1', 'c1:1', 'c2:1']);
    expect(runner.state.open[0]?.cameBack).toEqual({ fromStepId: 'a1', reason });
  });

  test('an exit that withdraws leaves nothing else open', () => {
    const runner = forked('a1', 'b').take('a1', 'onward').take('a2', 'refuse', { reason });
    expect(runner.at()).toEqual(['arsip']);
    expect(runner.take('arsip', 'closed').state.result).toBe('refused');
  });

  test('a second round opens a new fork', () => {
    const runner = forked('a1', 'b').take('a1', 'back', { reason }).take('mulai', 'onward');
    runner.take('bagi', 'disposed', { disposisi, chosen: ['a1', 'b'] });
    expect(openIds(runner)).toEqual(['a1:2', 'b:2']);
    expect(runner.state.forks.map(({ id }) => id)).toEqual([2]);
  });
});

describe('send-back', () => {
  const back = (runner: CaseRunner, from: string, to: string) =>
    ({ type: 'send-back', openId: runner.openId(from), as: 'staf', to, reason }) as const;

  test('within its own branch the others go on', () => {
    const runner = forked('a1', 'b').take('a1', 'onward');
    runner.do(back(runner, 'a2', 'a1'));
    expect(openIds(runner)).toEqual(['b:1', 'a1:2']);
  });

  test('to before the fork the others end', () => {
    const runner = forked('a1', 'b');
    runner.do(back(runner, 'b', 'mulai'));
    expect(openIds(runner)).toEqual(['mulai:2']);
  });

  test('not to another branch, itself, or a step it has not been in; and not without a reason', () => {
    const runner = forked('a1', 'b').take('a1', 'onward');
    for (const to of ['a1', 'b', 'temu', 'arsip', 'tidak-ada']) {
      expect(runner.refusal(back(runner, 'b', to)), to).toBe('SEND_BACK_TARGET_INVALID');
    }
    expect(runner.refusal({ ...back(runner, 'b', 'mulai'), reason: '' })).toBe('REASON_REQUIRED');
    expect(runner.refusal({ ...back(runner, 'b', 'mulai'), as: 'kabid' })).toBe('NOT_A_PERFORMER');
  });

  test('after the join, into a branch: it comes back alone', () => {
    const runner = forked('a1', 'b').take('b', 'onward').take('a1', 'onward').take('a2', 'onward');
    runner.do(back(runner, 'temu', 'a2'));
    expect(runner.take('a2', 'onward').at()).toEqual(['temu']);
  });
});

test('an end that leaves branches open closes everything all the same', () => {
  const runner = new CaseRunner(
    buildDefinition([
      buildStep('x', 'receive', { onward: ['p', 'q'] }),
      buildStep('p', 'archive', { closed: null }),
      buildStep('q', 'archive', { closed: null }),
    ]),
  );
  runner.take('x', 'onward').take('p', 'closed');
  expect(runner.state).toMatchObject({ status: 'closed', result: 'done', open: [], forks: [] });
  expect(runner.events.map(({ type }) => type).slice(-3)).toEqual([
    'step-withdrawn',
    'fork-closed',
    'case-closed',
  ]);
});
