import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakApproval, breakNumbered } from './break-lines.ts';

const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

describe('numbered items of a cell', () => {
  test.each([
    ['berupa 1. KTP 2. KK 3. Foto', ['berupa', '1. KTP', '2. KK', '3. Foto']],
    ['1) Dokumen 2) ATK', ['1) Dokumen', '2) ATK']],
    ['1. Laporan masuk', ['1. Laporan masuk']],
    ['Undang-Undang Nomor 1. tahun 2004', ['Undang-Undang Nomor 1. tahun 2004']],
    ['5. Foto 7. Lain', ['5. Foto 7. Lain']],
    ['Lampiran 1.2 dan 2. Surat', ['Lampiran 1.2 dan 2. Surat']],
    ['', []],
  ])('%s', (text, lines) => {
    expect(breakNumbered(text)).toEqual(lines);
  });

  test('nothing but white space changes', () => {
    const piece = fc.oneof(fc.constantFrom('1.', '2.', '3)', ' ', '\t'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        expect(folded(breakNumbered(text).join(' '))).toBe(folded(text));
      }),
    );
  });
});

test('the approval is broken before name, rank and NIP', () => {
  expect(
    breakApproval({
      written: 'Kepala Dinas Contoh Nama, S.Sos. Pembina NIP. 1',
      name: 'Contoh Nama, S.Sos.',
      rank: 'Pembina',
    }),
  ).toEqual(['Kepala Dinas', 'Contoh Nama, S.Sos.', 'Pembina', 'NIP. 1']);
  expect(breakApproval({ written: 'Kepala Dinas' })).toEqual(['Kepala Dinas']);
  expect(breakApproval({ written: '' })).toEqual([]);
});
