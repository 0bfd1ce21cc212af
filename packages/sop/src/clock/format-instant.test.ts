import { expect, test } from 'vitest';
import { formatInstant } from './format-instant.ts';

const now = '2026-03-04T02:00:00.000Z';

test.each([
  ['2026-03-04T01:05:00.000Z', 'Asia/Jakarta', 'hari ini pukul 08.05 WIB'],
  ['2026-03-03T17:05:00.000Z', 'Asia/Jakarta', 'hari ini pukul 00.05 WIB'],
  ['2026-03-03T16:59:00.000Z', 'Asia/Jakarta', 'kemarin pukul 23.59 WIB'],
  ['2026-03-05T01:00:00.000Z', 'Asia/Makassar', 'besok pukul 09.00 WITA'],
  ['2025-12-31T16:00:00.000Z', 'Asia/Jayapura', '1 Januari 2026 pukul 01.00 WIT'],
])('%s in %s: %s', (instant, zone, words) => {
  expect(formatInstant(instant, now, zone)).toBe(words);
});
