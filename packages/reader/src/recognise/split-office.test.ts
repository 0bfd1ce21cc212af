import { expect, test } from 'vitest';
import { splitOffice } from './split-office.ts';

test('the unit is told from the office, and the address belongs to the office', () => {
  const lines = [
    'PEMERINTAH KOTA CONTOH',
    'DINAS KESEHATAN',
    'BIDANG PENCEGAHAN PENYAKIT',
    'Jl. Contoh No. 1',
  ];
  expect(splitOffice([lines])).toEqual({
    office: 'PEMERINTAH KOTA CONTOH DINAS KESEHATAN Jl. Contoh No. 1',
    unit: 'BIDANG PENCEGAHAN PENYAKIT',
    others: [],
  });
});

test('on one line the unit begins with its word', () => {
  expect(splitOffice([['KECAMATAN CONTOH SEKSI PEMERINTAHAN Jalan Contoh 5']])).toMatchObject({
    office: 'KECAMATAN CONTOH Jalan Contoh 5',
    unit: 'SEKSI PEMERINTAHAN',
  });
  expect(splitOffice([['KEMENTERIAN KOORDINATOR BIDANG PEREKONOMIAN']])).toMatchObject({
    office: 'KEMENTERIAN KOORDINATOR BIDANG PEREKONOMIAN',
    unit: '',
  });
});

test('office and unit in two cells, and the words of the form in none', () => {
  const cells = [['STANDAR OPERASIONAL PROSEDUR'], ['UNIVERSITAS CONTOH'], ['BAGIAN KEUANGAN']];
  expect(splitOffice(cells)).toEqual({
    office: 'UNIVERSITAS CONTOH',
    unit: 'BAGIAN KEUANGAN',
    others: ['STANDAR OPERASIONAL PROSEDUR'],
  });
});
