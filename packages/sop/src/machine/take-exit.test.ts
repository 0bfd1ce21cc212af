import { describe, expect, test } from 'vitest';
import { buildDefinition, buildStep, WRITTEN } from '../testing/build-definition.ts';
import { CaseRunner } from '../testing/case-runner.ts';
import type { Verdict } from './action.ts';

const requirement = (id: string, more = {}) => ({
  id,
  text: `Fotokopi ${id}`,
  mandatory: true,
  basis: WRITTEN,
  ...more,
});

const check = buildDefinition([
  buildStep(
    'periksa',
    'check',
    { complete: 'serah', incomplete: 'lengkapi', refuse: { to: ['serah'], result: 'refused' } },
    {
      requires: [
        requirement('ktp'),
        requirement('foto', { mandatory: false }),
        requirement('suket', { onlyFor: ['kiriman'] }),
      ],
    },
  ),
  buildStep('lengkapi', 'consider', { onward: 'periksa' }),
  buildStep('serah', 'hand-over', { delivered: null, back: 'periksa' }),
]);

const verdicts = (given: Record<string, Verdict['verdict']>): Verdict[] =>
  Object.entries(given).map(([requirementId, verdict]) => ({ requirementId, verdict }));

describe('verdicts', () => {
  const runner = () => new CaseRunner(check);

  test.each([
    ['complete', {}, 'VERDICTS_REQUIRED'],
    ['complete', { ktp: 'met' }, 'VERDICTS_REQUIRED'],
    ['complete', { ktp: 'missing', foto: 'met' }, 'REQUIREMENTS_UNMET'],
    ['complete', { ktp: 'not-needed', foto: 'met' }, 'REQUIREMENTS_UNMET'],
    ['complete', { ktp: 'met', foto: 'missing' }, 'ok'],
    ['complete', { ktp: 'met', foto: 'met', suket: 'met' }, 'REQUIREMENT_UNKNOWN'],
    ['incomplete', { ktp: 'met', foto: 'missing' }, 'NOTHING_MISSING'],
    ['incomplete', { ktp: 'not-acceptable', foto: 'met' }, 'ok'],
  ] as const)('%s with %o: %s', (exit, given, code) => {
    const action = runner().exitOf('periksa', exit, { verdicts: verdicts(given) });
    expect(runner().refusal(action)).toBe(code);
  });

  test('what is not needed must say why', () => {
    const given = [
      { requirementId: 'ktp', verdict: 'not-needed' as const, note: 'Belum cukup umur' },
      { requirementId: 'foto', verdict: 'met' as const },
    ];
    expect(runner().take('periksa', 'complete', { verdicts: given }).at()).toEqual(['serah']);
  });

  test('an entry asks for its own requirements', () => {
    const sent = new CaseRunner(check, 'kiriman');
    const given = verdicts({ ktp: 'met', foto: 'met' });
    expect(sent.refusal(sent.exitOf('periksa', 'complete', { verdicts: given }))).toBe(
      'VERDICTS_REQUIRED',
    );
  });

  test('what is missing is kept with the step and travels with the case', () => {
    const given = verdicts({ ktp: 'missing', foto: 'met' });
    const { state, events } = runner().take('periksa', 'incomplete', { verdicts: given });
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'step-completed', missing: ['Fotokopi ktp'] }),
    );
    expect(state.open[0]?.cameBack).toEqual({
      fromStepId: 'periksa',
      reason: 'Belum lengkap: Fotokopi ktp',
      missing: ['Fotokopi ktp'],
    });
  });

  test('the note of the one who sent it back travels too', () => {
    const given = verdicts({ ktp: 'missing', foto: 'met' });
    const note = ' Yang dibawa fotokopi KTP orang lain. ';
    const { state } = runner().take('periksa', 'incomplete', { verdicts: given, note });
    expect(state.open[0]?.cameBack?.note).toBe('Yang dibawa fotokopi KTP orang lain.');
    const complete = verdicts({ ktp: 'met', foto: 'met' });
    const on = runner().take('periksa', 'complete', { verdicts: complete, note });
    expect(on.state.open[0]?.cameBack).toBeNull();
  });
});

describe('reasons, receipts and disposisi', () => {
  test('a reason has at least five letters', () => {
    const runner = new CaseRunner(check);
    const refuse = (reason?: string) =>
      runner.refusal(runner.exitOf('periksa', 'refuse', reason === undefined ? {} : { reason }));
    expect([refuse(), refuse(' a b c d '), refuse('salah')]).toEqual([
      'REASON_REQUIRED',
      'REASON_REQUIRED',
      'ok',
    ]);
  });

  test('a hand-over names who received', () => {
    const runner = new CaseRunner(check).take('periksa', 'refuse', { reason: 'Bukan urusan kami' });
    const give = (receivedBy?: string) =>
      runner.refusal(
        runner.exitOf(
          'serah',
          'delivered',
          receivedBy === undefined ? {} : { receipt: { receivedBy, receivedOn: '2026-03-04' } },
        ),
      );
    expect([give(), give('  '), give('Contoh Penerima')]).toEqual([
      'RECEIPT_REQUIRED',
      'RECEIPT_REQUIRED',
      'ok',
    ]);
  });

  test('a disposisi has an instruction, and copies go to performers', () => {
    const runner = new CaseRunner(
      buildDefinition([
        buildStep('a', 'dispose', { disposed: 'z' }),
        buildStep('z', 'archive', { closed: null }),
      ]),
    );
    const dispose = (disposisi?: { instruction: string; copyTo?: string[] }) =>
      runner.refusal(runner.exitOf('a', 'disposed', disposisi ? { disposisi } : {}));
    expect(dispose()).toBe('DISPOSISI_REQUIRED');
    expect(dispose({ instruction: ' ' })).toBe('DISPOSISI_REQUIRED');
    expect(dispose({ instruction: 'Telaah', copyTo: ['bupati'] })).toBe('CHOICE_INVALID');
    expect(dispose({ instruction: 'Telaah', copyTo: ['kasi'] })).toBe('ok');
  });
});

describe('results', () => {
  test('a refused case ends as refused', () => {
    const runner = new CaseRunner(check).take('periksa', 'refuse', { reason: 'Bukan urusan kami' });
    runner.take('serah', 'delivered', {
      receipt: { receivedBy: 'Pelapor', receivedOn: '2026-03-04' },
    });
    expect([runner.state.status, runner.state.result]).toEqual(['closed', 'refused']);
  });

  test('going back to where it was not yet refused takes the refusal back', () => {
    const runner = new CaseRunner(check)
      .take('periksa', 'refuse', { reason: 'Bukan urusan kami' })
      .take('serah', 'back', { reason: 'Ternyata bisa' })
      .take('periksa', 'complete', { verdicts: verdicts({ ktp: 'met', foto: 'met' }) })
      .take('serah', 'delivered', { receipt: { receivedBy: 'Pelapor', receivedOn: '2026-03-04' } });
    expect(runner.state.result).toBe('done');
  });
});

test('what does not exist is refused', () => {
  const runner = new CaseRunner(check);
  const action = runner.exitOf('periksa', 'refuse', { reason: 'Bukan urusan kami' });
  expect(runner.refusal({ ...action, openId: 'periksa:2' })).toBe('STEP_NOT_OPEN');
  expect(runner.refusal({ ...action, exit: 'onward' })).toBe('EXIT_UNKNOWN');
  expect(runner.refusal({ ...action, as: 'kabid' })).toBe('NOT_A_PERFORMER');
  expect(runner.refusal({ ...action, as: 'panti' })).toBe('NOT_A_PERFORMER');
  expect(runner.refusal({ ...action, chosen: ['periksa'] })).toBe('CHOICE_INVALID');
});

test('an outside performer acts through those who record', () => {
  const runner = new CaseRunner(
    buildDefinition([
      buildStep('luar', 'forward', { accepted: 'z' }, { by: ['panti'], recordedBy: ['kasi'] }),
      buildStep('z', 'archive', { closed: null }),
    ]),
  );
  const as = (performer: string) =>
    runner.refusal(runner.exitOf('luar', 'accepted', { as: performer }));
  expect([as('panti'), as('staf'), as('kasi')]).toEqual([
    'NOT_A_PERFORMER',
    'NOT_A_PERFORMER',
    'ok',
  ]);
});
