import { expect, test } from 'vitest';
import { releaseTexts } from '../../texts/draft-release.ts';
import { dayProblem } from './day-problem.ts';

const TODAY = '2026-11-22';

test.each([
  ['', releaseTexts.inForceMissing],
  ['31/02/2027', 'Tanggal tidak ada dalam kalender.'],
  ['2026-11-21', releaseTexts.inForcePast],
  [TODAY, undefined],
  ['2026-12-05', undefined],
])('%s: %s', (day, expected) => {
  expect(dayProblem(day, TODAY)).toBe(expected);
});

test('what is no date at all is told with how to write one', () => {
  expect(dayProblem('kapan-kapan', TODAY)).toContain('Tanggal tidak terbaca.');
});
