import { describe, expect, test } from 'vitest';
import type { NewestSop } from './alike.queries.ts';
import { findAlike } from './find-alike.ts';

const sop = (over: Partial<NewestSop> = {}): NewestSop => ({
  sop_id: 'surat-masuk',
  id: '01990000-0000-7000-8000-000000000001',
  name: 'Pelayanan Surat Masuk',
  title: '',
  number: '061 / 12 / DINSOS / 2024',
  versions: [{ version: 1, status: 'in-force' }],
  ...over,
});
const alike = (number: string, name: string, own = 'lain', sops = [sop()]) =>
  findAlike({ number, name, title: '' }, own, sops).map((one) => [
    one.sopId,
    one.sameNumber,
    one.sameName,
  ]);

describe('an SOP of the office is alike', () => {
  test.each([
    ['061/12/DINSOS/2024', 'Apa saja', [['surat-masuk', true, false]]],
    ['061/13/Dinsos/2024', 'SOP PELAYANAN  SURAT-MASUK', [['surat-masuk', false, true]]],
    ['061/12/dinsos/2024', 'Pelayanan surat masuk', [['surat-masuk', true, true]]],
    ['06/112/DINSOS/2024', 'Pelayanan surat keluar', []],
  ])('%s %s', (number, name, expected) => {
    expect(alike(number, name)).toEqual(expected);
  });

  test('not by dots to be filled in, nor by the word SOP alone', () => {
    const blank = [sop({ number: '…/…', name: 'SOP' })];
    expect(alike('…/…', 'Standar Operasional Prosedur', 'lain', blank)).toEqual([]);
  });

  test('never itself; those with the number come first', () => {
    expect(alike('061/12/DINSOS/2024', '', 'surat-masuk')).toEqual([]);
    const two = [sop({ sop_id: 'nama', number: '' }), sop({ name: 'Lain' })];
    expect(alike('061/12/DINSOS/2024', 'Pelayanan Surat Masuk', 'x', two)).toEqual([
      ['surat-masuk', true, false],
      ['nama', false, true],
    ]);
  });
});
