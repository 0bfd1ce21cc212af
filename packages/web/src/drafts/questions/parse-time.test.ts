import { expect, test } from 'vitest';
import { parseAmount, parseTime } from './parse-time.ts';

test.each([
  ['30 menit', { amount: 30, unit: 'minutes' }],
  ['1,5 Jam', { amount: 1.5, unit: 'hours' }],
  ['2 hari  kerja', { amount: 2, unit: 'working-days' }],
  ['1 hr', { amount: 1, unit: 'working-days' }],
  ['½ jam', { amount: 0.5, unit: 'hours' }],
  ['1½ jam', { amount: 1.5, unit: 'hours' }],
  ['1 1/2 jam', { amount: 1.5, unit: 'hours' }],
  ['1/2 hari', { amount: 0.5, unit: 'working-days' }],
  ['setengah hari', { amount: 0.5, unit: 'working-days' }],
  ['sehari', { amount: 1, unit: 'working-days' }],
  ['1 jam 30 menit', { amount: 90, unit: 'minutes' }],
  ['2 minggu', { amount: 10, unit: 'working-days' }],
])('%s is a time', (text, time) => {
  expect(parseTime(text)).toEqual(time);
});

test.each(['30', 'menit', '0 menit', 'segera', '3 bulan lagi', '1 atau 2 hari'])(
  '%s is not guessed at',
  (text) => {
    expect(parseTime(text)).toBeUndefined();
  },
);

test.each([
  ['30', 30],
  ['1,5', 1.5],
  ['½', 0.5],
  ['1½', 1.5],
  ['1/2', 0.5],
  ['0', undefined],
  ['', undefined],
  ['dua', undefined],
  ['dua hari', undefined],
  ['-3', undefined],
])('%j is the amount %j', (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});
