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

test('what follows the name of the form is no part of the office', () => {
  const lines = ['RUMAH SAKIT CONTOH', 'STANDAR OPERASIONAL PROSEDUR', 'PELAYANAN AMBULANS'];
  expect(splitOffice([lines])).toEqual({
    office: 'RUMAH SAKIT CONTOH',
    unit: '',
    others: ['STANDAR OPERASIONAL PROSEDUR', 'PELAYANAN AMBULANS'],
  });
});

test('a unit that stands in two cells is said once', () => {
  expect(splitOffice([['DINAS CONTOH', 'BIDANG UMUM'], ['BIDANG UMUM']]).unit).toBe('BIDANG UMUM');
});

test.each([
  'TATA USAHA',
  'BIRO UMUM',
  'FAKULTAS HUKUM',
  'UPT LABORATORIUM',
  'KEPANITERAAN PIDANA',
  'CABANG DINAS WILAYAH I',
])('below an institution %s is the unit', (line) => {
  for (const cells of [[['DINAS CONTOH', line]], [['DINAS CONTOH'], [line]]]) {
    expect(splitOffice(cells)).toEqual({ office: 'DINAS CONTOH', unit: line, others: [] });
  }
});

test('a part of an institution that stands alone, or is one of its own, is the office', () => {
  expect(splitOffice([['FAKULTAS HUKUM']]).office).toBe('FAKULTAS HUKUM');
  expect(splitOffice([['DINAS KESEHATAN', 'UPTD PUSKESMAS CONTOH']]).unit).toBe('');
});

test('the name of an institution goes on in the next line', () => {
  const lines = ['DINAS PENANAMAN MODAL DAN', 'PELAYANAN TERPADU', 'KABUPATEN', 'SUNGAI CONTOH'];
  expect(splitOffice([lines.slice(0, 2), lines.slice(2)])).toEqual({
    office: lines.join(' '),
    unit: '',
    others: [],
  });
});

test('a line below the institution without a known word may be the unit', () => {
  expect(splitOffice([['DINAS CONTOH', 'PELAYANAN']])).toMatchObject({
    office: 'DINAS CONTOH PELAYANAN',
    mayBeUnit: 'PELAYANAN',
  });
});

test('a part of an institution on one line with it may be the unit', () => {
  const office = 'UNIVERSITAS CONTOH NUSANTARA FAKULTAS ILMU SOSIAL';
  const block = splitOffice([[office]]);
  expect(block).toEqual({ office, unit: '', others: [], mayBeUnit: 'FAKULTAS ILMU SOSIAL' });
  const lines = [office, 'BAGIAN AKADEMIK'];
  expect(splitOffice([lines])).toEqual({ office, unit: 'BAGIAN AKADEMIK', others: [] });
  for (const one of ['DINAS KESEHATAN UPTD PUSKESMAS CONTOH', 'DINAS DAN UPT CONTOH']) {
    expect(splitOffice([[one]]).mayBeUnit).toBeUndefined();
  }
});
