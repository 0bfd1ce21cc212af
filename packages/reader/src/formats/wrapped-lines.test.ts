import { expect, test } from 'vitest';
import { beginsItem, countsOn } from './wrapped-lines.ts';

test.each([
  ['a. Surat', 'b. Kartu'],
  ['9) Surat', '10) Kartu'],
  ['(B) Surat', '(C) Kartu'],
])('%s, then %s', (item, line) => expect(countsOn(item, line)).toBe(true));

test.each([
  ['a. Surat', 'c. Kartu'],
  ['a. Surat', 'b) Kartu'],
  ['1. Surat', '1. Kartu'],
  ['a. Surat', 'b.'],
  ['1 Surat sebanyak', '2 lembar'],
  ['Surat', 'b. Kartu'],
])('%s, but not then %s', (item, line) => expect(countsOn(item, line)).toBe(false));

test('a figure with its decimals begins no item', () => {
  expect(['1.Surat', 'a.Surat', '2. Surat'].every(beginsItem)).toBe(true);
  expect(['2.01, surat', '1.000 lembar'].some(beginsItem)).toBe(false);
});
