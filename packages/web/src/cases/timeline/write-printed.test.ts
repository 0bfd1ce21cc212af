import { expect, it } from 'vitest';
import { writePrinted } from './write-printed.ts';

it('writes the whole instant in the zone of the office', () => {
  const at = new Date('2026-11-22T09:57:00.000Z');
  expect(writePrinted(at, 'Asia/Jakarta')).toBe('22 November 2026 pukul 16.57');
  expect(writePrinted(at, 'Asia/Jayapura')).toBe('22 November 2026 pukul 18.57');
  const midnight = new Date('2026-11-22T17:03:00.000Z');
  expect(writePrinted(midnight, 'Asia/Jakarta')).toBe('23 November 2026 pukul 00.03');
});
