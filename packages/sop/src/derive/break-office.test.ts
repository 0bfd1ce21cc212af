import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakOffice } from './break-office.ts';

const linesOf = (office: string) =>
  breakOffice(office).map(({ text, isAddress }) => (isAddress ? `(${text})` : text));

test.each([
  ['DINAS SOSIAL KABUPATEN LAMANDAU', ['DINAS SOSIAL KABUPATEN LAMANDAU']],
  [
    'PEMERINTAH KABUPATEN CONTOH DINAS SOSIAL KOMPLEK PERKANTORAN PEMKAB Jl. Kol. H. Contoh No. 5 Kode pos : 31414 PROVINSI CONTOH',
    [
      'PEMERINTAH KABUPATEN CONTOH',
      'DINAS SOSIAL',
      '(KOMPLEK PERKANTORAN PEMKAB)',
      '(Jl. Kol. H. Contoh No. 5 Kode pos : 31414 PROVINSI CONTOH)',
    ],
  ],
  [
    'PEMERINTAH KOTA CONTOH KANTOR KECAMATAN CONTOH UTARA Alamat : Jl. Contoh 1 Telp. 0511 123',
    [
      'PEMERINTAH KOTA CONTOH',
      'KANTOR KECAMATAN CONTOH UTARA',
      '(Alamat : Jl. Contoh 1)',
      '(Telp. 0511 123)',
    ],
  ],
  // An institution that is named so, and units, stay as they are.
  ['DINAS PEKERJAAN UMUM JALAN DAN JEMBATAN', ['DINAS PEKERJAAN UMUM JALAN DAN JEMBATAN']],
  ['DINAS KESEHATAN UPTD PUSKESMAS CONTOH', ['DINAS KESEHATAN UPTD PUSKESMAS CONTOH']],
  ['Jl. Contoh 1', ['Jl. Contoh 1']],
  ['', []],
])('%s', (office, lines) => {
  expect(linesOf(office)).toEqual(lines);
});

test('only white space changes', () => {
  const word = fc.constantFrom(
    'PEMERINTAH',
    'DINAS',
    'KANTOR',
    'SOSIAL',
    'Jl.',
    'Telp.',
    'Kode',
    'pos',
    ':',
    '12',
    'KOMPLEK',
    'dan',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const office = words.join(' ');
      expect(
        breakOffice(office)
          .map(({ text }) => text)
          .join(' '),
      ).toBe(office);
    }),
  );
});
