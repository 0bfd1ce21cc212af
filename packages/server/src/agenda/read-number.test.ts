import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['1', { number: 1, year: null }],
  ['0001', { number: 1, year: null }],
  ['2026/0001', { number: 1, year: 2026 }],
  ['2026/0001-2', { number: 1, year: 2026 }],
  ['12/2026', { number: 12, year: 2026 }],
  ['012 / 2026', { number: 12, year: 2026 }],
  ['400/12/DS', undefined],
  ['desa 12', undefined],
  ['', undefined],
  ['123456789012', undefined],
])('reads "%s"', (search, number) => {
  expect(readNumber(search)).toEqual(number);
});
