import { describe, expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step, StepClock } from '../definition/flow.ts';
import { buildDefinition, buildStep, WRITTEN } from '../testing/build-definition.ts';
import { CaseRunner, MOMENT } from '../testing/case-runner.ts';
import { moveCase } from './move-case.ts';
import { planMove } from './plan-move.ts';

const ktp = { id: 'ktp', text: 'Fotokopi KTP', mandatory: true, basis: WRITTEN };
const clock = (more: Partial<StepClock>): StepClock => ({
  ...{ owner: 'office', enforced: false, basis: WRITTEN },
  ...more,
});
const inHours = (amount: number) =>
  clock({ enforced: true, standard: { amount, unit: 'hours' } as const });

/** terima → periksa → telaah → arsip, with changes to single steps. */
function version(
  changes: Readonly<Record<string, Partial<Step>>> = {},
  more: readonly Step[] = [],
): SopDefinition {
  const steps = [
    buildStep('terima', 'receive', { onward: 'periksa' }),
    buildStep(
      'periksa',
      'check',
      { complete: 'telaah', incomplete: 'terima' },
      { requires: [ktp], by: ['staf', 'kasi'], joint: 'each', clock: inHours(4) },
    ),
    buildStep('telaah', 'consider', { onward: 'arsip' }),
    buildStep('arsip', 'archive', { closed: null }),
  ];
  return buildDefinition([...steps.map((step) => ({ ...step, ...changes[step.id] })), ...more]);
}

const atCheck = () => new CaseRunner(version()).take('terima', 'onward');
const MOVING = {
  from: { versionId: 'a', version: 1 },
  to: { versionId: 'b', version: 2 },
  reason: 'Versi baru sudah berlaku',
};
const move = (runner: CaseRunner, to: SopDefinition, now = runner.now) =>
  moveCase(runner.prepared, to, runner.state, MOVING, { ...MOMENT, now });

function moved(runner: CaseRunner, to: SopDefinition, now?: string) {
  const decision = move(runner, to, now);
  if (!decision.ok) throw new Error(decision.plan.obstacles.map((o) => o.sentence).join(' '));
  return decision;
}

describe('what is refused, with its sentence', () => {
  const kinds = { periksa: { kind: 'verify' as const } };
  const split = [
    buildStep('bagi', 'dispose', { disposed: ['periksa', 'lain'] }),
    buildStep('lain', 'consider', { onward: 'temu' }),
    buildStep('temu', 'consider', { onward: 'telaah' }, { join: true }),
  ];
  const exits = (ways: Parameters<typeof buildStep>[2]) =>
    ({ exits: buildStep('x', 'check', ways).exits }) as const;
  test.each<[string, SopDefinition, string]>([
    [
      'KIND_CHANGED',
      version({
        ...kinds,
        periksa: {
          ...kinds.periksa,
          exits: buildStep('x', 'verify', { eligible: 'telaah' }).exits,
        },
      }),
      'Jenis langkah “Langkah periksa” yang sedang terbuka berubah pada versi tujuan.',
    ],
    [
      'BRANCHES_CHANGED',
      version(
        {
          terima: { exits: buildStep('x', 'receive', { onward: 'bagi' }).exits },
          periksa: {
            ...exits({ complete: 'temu', incomplete: 'terima' }),
            requires: [ktp],
          },
        },
        split,
      ),
      'Pada versi tujuan langkah “Langkah periksa” berada di percabangan lain.',
    ],
  ])('%s', (code, to, sentence) => {
    const runner = atCheck();
    // Into the fork: alone it can only be where somebody reopened it.
    const state =
      code === 'BRANCHES_CHANGED'
        ? {
            ...runner.state,
            forks: [{ id: 1, stepId: 'x', exit: 'y', branches: 2, arrived: 1, joinStepId: 'temu' }],
            open: runner.state.open.map((open) => ({ ...open, forks: [1] })),
          }
        : runner.state;
    const plan = planMove(runner.prepared, to, state);
    expect(plan.obstacles.map((o) => [o.code, o.sentence])).toEqual([[code, sentence]]);
  });

  test('an entry that is gone', () => {
    const to = version();
    to.flow.entries = [{ id: 'kiriman', title: 'Kiriman', basis: WRITTEN }];
    expect(planMove(atCheck().prepared, to, atCheck().state).obstacles).toEqual([
      {
        code: 'ENTRY_GONE',
        steps: [],
        sentence: 'Jalur masuk berkas ini, “Surat”, tidak ada pada versi tujuan.',
      },
    ]);
  });
});

test('a case without a client goes to no version whose entry wants one', () => {
  const [from, to] = [version(), version()];
  const [entry, ...others] = from.flow.entries;
  if (!entry) throw new Error('no entry');
  from.flow.entries = [{ ...entry, about: 'letter' }, ...others];
  expect(planMove(from, to, atCheck().state).obstacles).toEqual([
    {
      code: 'CLIENT_MISSING',
      steps: [],
      sentence:
        'Berkas ini tidak memiliki klien, sedangkan jalur masuk “Surat” pada versi tujuan memerlukannya.',
    },
  ]);
  expect(planMove(to, from, atCheck().state).obstacles).toEqual([]);
});

test('the plan says what changes now, what lies ahead, and what the case is past', () => {
  const kk = { id: 'kk', text: 'Fotokopi KK', mandatory: true, basis: WRITTEN };
  const to = version(
    {
      terima: { exits: buildStep('x', 'receive', { onward: 'catat' }).exits },
      periksa: { requires: [ktp, kk], by: ['kabid'] },
      telaah: { exits: buildStep('x', 'consider', { onward: 'paraf' }).exits },
    },
    [
      buildStep(
        'catat',
        'receive',
        { onward: 'periksa' },
        { produces: [{ id: 'register', title: 'Register', kind: 'record', basis: WRITTEN }] },
      ),
      buildStep('paraf', 'paraf', { initialled: 'arsip' }, { uses: ['register'] }),
    ],
  );
  const plan = planMove(atCheck().prepared, to, atCheck().state);
  expect(plan).toMatchObject({
    isSound: true,
    ahead: { added: ['Langkah paraf'], removed: [], changed: ['Langkah telaah'] },
    missed: ['Langkah catat'],
    papersMissing: ['Register'],
  });
  const [step] = plan.steps;
  expect(step?.actors).toEqual(['kabid']);
  expect(step?.changes.map(({ area, after }) => [area, after])).toContainEqual([
    'requirement',
    'Fotokopi KK',
  ]);
});

describe('the work done on an open step', () => {
  const met = { requirementId: 'ktp', verdict: 'met' as const };
  const confirmed = () => {
    const runner = atCheck();
    const openId = runner.openId('periksa');
    return runner.do({ type: 'confirm', openId, as: 'kasi', verdicts: [met] });
  };
  const openAfter = (to: SopDefinition) => moved(confirmed(), to).state.open[0];

  test('counts while the same is asked of the same', () => {
    expect(openAfter(version())).toMatchObject({ confirmedBy: ['kasi'], verdicts: [met] });
  });
  test('a verdict on what is asked in other words is given anew', () => {
    const to = version({ periksa: { requires: [{ ...ktp, text: 'KTP asli' }] } });
    expect(openAfter(to)).not.toHaveProperty('verdicts');
    expect(openAfter(to)).toMatchObject({ confirmedBy: ['kasi'] });
    const [step] = moved(confirmed(), to).plan.steps;
    expect(step).toMatchObject({ findingsLost: ['Fotokopi KTP'], confirmationsLost: [] });
  });
  test('a verdict on what is asked no more does not hold the case up', () => {
    const to = version({ periksa: { requires: [] } });
    const runner = new CaseRunner(to);
    runner.state = moved(confirmed(), to).state;
    expect(runner.refusal(runner.exitOf('periksa', 'complete'))).toBe('ok');
  });
  test('a confirmation of somebody who has no part any more counts no longer', () => {
    const to = version({ periksa: { by: ['staf', 'kabid'] } });
    expect(openAfter(to)).toMatchObject({ confirmedBy: [] });
    expect(moved(confirmed(), to).plan.steps[0]?.confirmationsLost).toEqual(['Kasi']);
  });
});

describe('the promise for an open step', () => {
  // Opened on Wednesday at 09.00 WIB; the office works from 08.00.
  const dueAfter = (runner: CaseRunner, to: StepClock, now?: string) =>
    moved(runner, version({ periksa: { clock: to } }), now).state.open[0]?.dueAt;
  const later = '2026-03-04T03:00:00.000Z';

  test('stays where the clock does', () => {
    expect(dueAfter(atCheck(), inHours(4), later)).toBe(atCheck().state.open[0]?.dueAt);
  });
  test('counts from the opening of the step where another was promised', () => {
    expect(dueAfter(atCheck(), inHours(2), later)).toBe('2026-03-04T04:00:00.000Z');
  });
  test('does not count the time the case has stood still', () => {
    const runner = atCheck().do({ type: 'suspend', reason: 'Menunggu surat' });
    runner.now = later;
    runner.do({ type: 'resume' });
    expect(dueAfter(runner, inHours(2), later)).toBe('2026-03-04T05:00:00.000Z');
  });
  test('counts from the move where nothing was promised', () => {
    const runner = atCheck();
    const from = version({ periksa: { clock: clock({}) } });
    const bare = new CaseRunner(from).take('terima', 'onward');
    expect(bare.state.open[0]?.dueAt).toBeNull();
    const to = version({ periksa: { clock: inHours(2) } });
    const decision = moveCase(from, to, bare.state, MOVING, { ...MOMENT, now: later });
    expect(decision.ok && decision.state.open[0]?.dueAt).toBe('2026-03-04T05:00:00.000Z');
    expect(dueAfter(runner, clock({}), later)).toBeNull();
  });
});

test('an outside party whose time changes is asked again after its new time', () => {
  const waits = (amount: number) =>
    clock({ owner: 'third-party', standard: { amount, unit: 'working-days' } });
  const from = version({ periksa: { clock: waits(3) } });
  const runner = new CaseRunner(from).take('terima', 'onward');
  const same = moveCase(
    from,
    version({ periksa: { clock: waits(3) } }),
    runner.state,
    MOVING,
    MOMENT,
  );
  expect(same).toMatchObject({ ok: true, effects: [], events: [{ askedAnew: [] }] });
  const other = moveCase(
    from,
    version({ periksa: { clock: waits(1) } }),
    runner.state,
    MOVING,
    MOMENT,
  );
  expect(other).toMatchObject({
    ok: true,
    effects: [{ kind: 'remind', openId: 'periksa:1' }],
    events: [{ askedAnew: ['periksa:1'] }],
  });
});
