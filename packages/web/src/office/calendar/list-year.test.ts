import { HOLIDAYS_2026 } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { lacksMovable, listYear } from './list-year.ts';

test('a year that nobody entered still has the days that are off every year', () => {
  const days = listYear(HOLIDAYS_2026, 2027);
  expect(days.map(({ on }) => on)).toEqual([
    '2027-01-01',
    '2027-05-01',
    '2027-06-01',
    '2027-08-17',
    '2027-12-25',
  ]);
  expect(days.every(({ isListed }) => !isListed)).toBe(true);
  expect(lacksMovable(days)).toBe(true);
});

test('what is listed is not listed twice', () => {
  const days = listYear(HOLIDAYS_2026, 2026);
  expect(days).toHaveLength(HOLIDAYS_2026.length);
  expect(days[0]).toEqual({
    on: '2026-01-01',
    name: 'Tahun Baru 2026 Masehi',
    kind: 'national',
    isListed: true,
    isFixed: true,
  });
  expect(lacksMovable(days)).toBe(false);
});
