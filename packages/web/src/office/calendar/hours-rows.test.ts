import { DEFAULT_WEEK } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { checkRow, minutesOf, nameDays, toRows, toWeek, writeMinutes } from './hours-rows.ts';

test('the usual week is four rows, and the rows give the week back', () => {
  const rows = toRows(DEFAULT_WEEK);
  expect(rows.map(({ days, works }) => [nameDays(days), works])).toEqual([
    ['Senin–Kamis', true],
    ['Jumat', true],
    ['Sabtu', false],
    ['Minggu', false],
  ]);
  expect(toWeek(rows)).toEqual(DEFAULT_WEEK);
  expect(writeMinutes(minutesOf(DEFAULT_WEEK))).toBe('37 jam 30 menit');
});

test('days that differ have a row each', () => {
  const week = [[], ...DEFAULT_WEEK.slice(1)];
  expect(toRows(week)).toHaveLength(7);
  expect(toWeek(toRows(week))).toEqual(week);
});

const row = { days: [0], works: true, start: '08:00', pauseFrom: '', pauseTo: '', end: '14:00' };
test.each([
  [{}, undefined],
  [{ pauseFrom: '12:00', pauseTo: '13:00' }, undefined],
  [{ works: false, start: '', end: '' }, undefined],
  [{ end: '' }, /mulai dan selesai/],
  [{ pauseFrom: '12:00' }, /kedua jam istirahat/],
  [{ end: 'sore' }, /tidak terbaca/],
  [{ end: '08:00' }, /Urutannya/],
  [{ pauseFrom: '13:00', pauseTo: '12:00' }, /Urutannya/],
  [{ pauseFrom: '13:00', pauseTo: '15:00' }, /Urutannya/],
])('%o', (change, problem) => {
  const found = checkRow({ ...row, ...change });
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(problem);
});
