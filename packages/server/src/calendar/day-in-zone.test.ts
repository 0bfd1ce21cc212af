import { expect, test } from 'vitest';
import { dayInZone } from './day-in-zone.ts';

test.each([
  ['2026-12-31T16:59:59.999Z', 'Asia/Jakarta', '2026-12-31'],
  ['2026-12-31T17:00:00.000Z', 'Asia/Jakarta', '2027-01-01'],
  ['2026-12-31T16:00:00.000Z', 'Asia/Makassar', '2027-01-01'],
  ['2026-12-31T14:59:59.999Z', 'Asia/Jayapura', '2026-12-31'],
  ['2026-12-31T15:00:00.000Z', 'Asia/Jayapura', '2027-01-01'],
  ['2024-02-29T10:00:00.000Z', 'Asia/Jakarta', '2024-02-29'],
])('%s in %s is %s', (at, zone, day) => {
  expect(dayInZone(new Date(at), zone)).toBe(day);
});
