import { expect, test } from 'vitest';
import { parseTime } from './parse-time.ts';

test.each([
  ['30 menit', { amount: 30, unit: 'minutes' }],
  ['1,5 Jam', { amount: 1.5, unit: 'hours' }],
  ['2 hari  kerja', { amount: 2, unit: 'working-days' }],
  ['1 hr', { amount: 1, unit: 'working-days' }],
  ['2 minggu', { amount: 10, unit: 'working-days' }],
])('%s is a time', (text, time) => {
  expect(parseTime(text)).toEqual(time);
});

test.each(['30', 'menit', '0 menit', 'sehari', '3 bulan lagi'])('%s is not guessed at', (text) => {
  expect(parseTime(text)).toBeUndefined();
});
