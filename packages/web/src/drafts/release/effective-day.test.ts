import { expect, test } from 'vitest';
import { compareEffective, firstDay } from './effective-day.ts';

test.each([
  [{ written: '1 Februari 2026', day: '2026-02-01' }, '2026-11-23', 'differs'],
  [{ written: '23 November 2026', day: '2026-11-23' }, '2026-11-23', 'same'],
  [{ written: 'November 2026' }, '2026-11-23', 'same'],
  [{ written: 'Januari 2026' }, '2026-11-23', 'differs'],
  [{ written: 'sejak ditetapkan' }, '2026-11-23', 'differs'],
  [{ written: ' - ' }, '2026-11-23', 'missing'],
  [{ written: '' }, '2026-11-23', 'missing'],
] as const)('%j on %s: %s', (sheet, day, expected) => {
  expect(compareEffective(sheet, day)).toBe(expected);
});

test.each([
  [{ written: '5 Desember 2026', day: '2026-12-05' }, '2026-12-05'],
  [{ written: '22 November 2026', day: '2026-11-22' }, '2026-11-22'],
  [{ written: '1 Februari 2026', day: '2026-02-01' }, '2026-11-22'],
  [{ written: 'Desember 2026' }, '2026-11-22'],
  [{ written: '' }, '2026-11-22'],
])('%j begins on %s', (sheet, expected) => {
  expect(firstDay(sheet, '2026-11-22')).toBe(expected);
});
