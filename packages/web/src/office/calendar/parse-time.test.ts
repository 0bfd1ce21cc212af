import { expect, test } from 'vitest';
import { parseTime, writeTime } from './parse-time.ts';

test.each([
  ['07.30', '07:30'],
  ['7:30', '07:30'],
  ['730', '07:30'],
  ['1630', '16:30'],
  [' 8 ', '08:00'],
  ['23.59', '23:59'],
  ['24.00', undefined],
  ['7.60', undefined],
  ['7.3', undefined],
  ['pagi', undefined],
  ['', undefined],
])('“%s” is %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

test('is written the Indonesian way', () => {
  expect(writeTime('07:30')).toBe('07.30');
});
