import { DIAGNOSTICS } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { adviseInDraft } from './advise-in-draft.ts';

test('no advice puts off what can be done in the draft', () => {
  const advice = Object.values(DIAGNOSTICS).map(({ suggestion }) => suggestion);
  expect(advice.filter((text) => text.includes('revisi berikut')).length).toBeGreaterThan(3);
  expect(advice.map(adviseInDraft).filter((text) => text.includes('revisi berikut'))).toEqual([]);
});
test('other advice stays', () => {
  expect(adviseInDraft('Beri nama yang berbeda.')).toBe('Beri nama yang berbeda.');
});
