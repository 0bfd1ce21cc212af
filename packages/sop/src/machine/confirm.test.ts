import { expect, test } from 'vitest';
import { buildDefinition, buildStep, WRITTEN } from '../testing/build-definition.ts';
import { CaseRunner } from '../testing/case-runner.ts';

const definition = buildDefinition([
  buildStep(
    'a',
    'consider',
    { onward: 'b', back: 'a', refuse: 'z' },
    { by: ['staf', 'kasi', 'kabid'], joint: 'each' },
  ),
  buildStep('b', 'consider', { onward: 'z' }, { by: ['staf', 'kasi'], joint: 'any' }),
  buildStep('z', 'archive', { closed: null }),
]);
const confirm = (as: string, openId = 'a:1') => ({ type: 'confirm', openId, as }) as const;

test('onward and out need everybody, back needs one', () => {
  const runner = new CaseRunner(definition);
  const reason = 'Ada yang keliru';
  expect(runner.try(runner.exitOf('a', 'onward'))).toMatchObject({
    refusal: { code: 'CONFIRMATION_MISSING', detail: { performers: ['Kasi', 'Kabid'] } },
  });
  expect(runner.refusal(runner.exitOf('a', 'refuse', { reason }))).toBe('CONFIRMATION_MISSING');
  expect(runner.refusal(runner.exitOf('a', 'back', { reason }))).toBe('ok');
  runner.do(confirm('kasi'));
  expect(runner.refusal(runner.exitOf('a', 'onward'))).toBe('CONFIRMATION_MISSING');
  runner.do(confirm('kabid'));
  expect(runner.take('a', 'onward').at()).toEqual(['b']);
});

test('the one who takes the exit need not confirm, the first performer must', () => {
  const runner = new CaseRunner(definition).do(confirm('staf')).do(confirm('kasi'));
  expect(runner.take('a', 'onward', { as: 'kabid' }).at()).toEqual(['b']);
});

test('refusals', () => {
  const runner = new CaseRunner(definition).do(confirm('kasi'));
  expect(runner.refusal(confirm('kasi'))).toBe('ALREADY_CONFIRMED');
  expect(runner.refusal(confirm('panti'))).toBe('NOT_A_PERFORMER');
  expect(runner.refusal(confirm('kasi', 'b:1'))).toBe('STEP_NOT_OPEN');
  runner.do(confirm('kabid')).take('a', 'onward');
  expect(runner.refusal(confirm('kasi', 'b:1'))).toBe('CONFIRMATION_NOT_NEEDED');
});

test('what was checked with a confirmation counts at the exit, unless given anew', () => {
  const papers = ['ktp', 'kk'].map((id) => ({
    id,
    text: id.toUpperCase(),
    mandatory: true,
    basis: WRITTEN,
  }));
  const checking = buildDefinition([
    buildStep(
      'cek',
      'check',
      { complete: 'z', incomplete: 'cek' },
      { by: ['staf', 'kasi', 'kabid'], joint: 'each', requires: papers },
    ),
    buildStep('z', 'archive', { closed: null }),
  ]);
  const say = (requirementId: string, verdict: 'met' | 'missing') => ({ requirementId, verdict });
  const runner = new CaseRunner(checking);
  const strange = { ...confirm('kasi', 'cek:1'), verdicts: [say('lain', 'met')] };
  expect(runner.refusal(strange)).toBe('REQUIREMENT_UNKNOWN');
  runner
    .do({ ...confirm('kasi', 'cek:1'), verdicts: [say('ktp', 'met'), say('kk', 'missing')] })
    .do({ ...confirm('kabid', 'cek:1'), note: 'Sudah dilihat' });
  expect(runner.state.open[0]?.verdicts).toEqual([say('ktp', 'met'), say('kk', 'missing')]);
  expect(runner.events.at(-2)).toMatchObject({ type: 'step-confirmed', verdicts: [{}, {}] });
  expect(runner.events.at(-1)).not.toHaveProperty('verdicts');

  expect(runner.try(runner.exitOf('cek', 'complete'))).toMatchObject({
    refusal: { code: 'REQUIREMENTS_UNMET', detail: { items: ['KK'] } },
  });
  runner.take('cek', 'complete', { verdicts: [say('kk', 'met')] });
  expect(runner.events.find(({ type }) => type === 'step-completed')).toMatchObject({
    verdicts: [say('ktp', 'met'), say('kk', 'met')],
  });
});
