import { expect, test } from 'vitest';
import type { Sheet } from '@tuntas/sop';
import { nameSop } from './name-sop.ts';

const named = (name: string, title = '', taken: string[] = []) =>
  nameSop({ name, title } as Sheet, new Set(taken));

test('a procedure is named by its sheet, in letters that a file name may have', () => {
  expect(named('Pelayanan Surat Masuk')).toBe('pelayanan-surat-masuk');
  expect(named('', 'SOP Cuti & Izin (2024)')).toBe('sop-cuti-izin-2024');
  expect(named('  ', ' ')).toBe('sop');
});

test('a name that is taken gets a number', () => {
  expect(named('Cuti', '', ['cuti'])).toBe('cuti-2');
  expect(named('Cuti', '', ['cuti', 'cuti-2'])).toBe('cuti-3');
});

test('a long name ends at a word', () => {
  const id = named('Penyelenggaraan '.repeat(20));
  expect(id.length).toBeLessThanOrEqual(61);
  expect(id.endsWith('penyelenggaraan')).toBe(true);
});
