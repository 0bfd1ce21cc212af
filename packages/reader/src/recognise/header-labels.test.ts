import { expect, test } from 'vitest';
import { lines, table } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only, ROWS } from './testing/plain-sheet.ts';

test('"Nomor" alone over the dates is the number of the sheet', () => {
  const header = table([
    [cell('KECAMATAN CONTOH', 1, 5), 'Nomor', '81'],
    ['Tanggal Pembuatan', '2 Januari 2020'],
    ['Tanggal Efektif', '6 Januari 2020'],
    ['Disahkan oleh', 'Camat Contoh'],
    ['Nama SOP', 'Pengantar SKCK'],
  ]);
  expect(only([header, table([...HEADING, ...ROWS])]).sheet).toMatchObject({
    number: '81',
    labels: { number: 'Nomor' },
  });
});

test('the number of a decree above the sheet is not that of the sheet', () => {
  const decree = lines(
    'LAMPIRAN KEPUTUSAN CAMAT',
    'NOMOR : 188.45/12/2020',
    'TANGGAL : 2 Mei 2020',
  );
  const { sheet } = only([decree, HEADER, table([...HEADING, ...ROWS])]);
  expect(sheet).toMatchObject({ number: '138/01/KEC', madeOn: { written: '2 Januari 2020' } });
});

test('the signer is read from the rows below, beside those who made and checked it', () => {
  const identity = table([
    ['Nomor SOP', '1/2020'],
    ['Nama SOP', 'Pengantar SKCK'],
  ]);
  const signers = table([
    ['Dibuat oleh', 'Diperiksa oleh', 'Disahkan oleh'],
    ['Staf', 'Kasi', 'Camat Contoh'],
    ['CONTOH STAF', 'CONTOH KASI, S.IP', 'CONTOH CAMAT, S.Sos'],
    ['Dasar Hukum', '', 'Kualifikasi Pelaksana'],
    ['UU Nomor 1 Tahun 2020', '', 'S1'],
  ]);
  const { sheet } = only([identity, signers, table([...HEADING, ...ROWS])]);
  expect(sheet.approvedBy.written).toBe('Camat Contoh CONTOH CAMAT, S.Sos');
});

test('"Revisi ke-2" beside the label of the revision is its value', () => {
  const header = table([
    ['Nomor SOP', '81'],
    ['Tanggal Revisi', 'Revisi ke-2 / 3 Maret 2022'],
    ['Nama SOP', 'Pengantar SKCK'],
  ]);
  expect(only([header, table([...HEADING, ...ROWS])]).sheet.revisedOn.written).toBe(
    'Revisi ke-2 / 3 Maret 2022',
  );
});

test('another label ends the name, a line without one goes on with it', () => {
  const header = (...below: string[]) =>
    table([
      ['KECAMATAN CONTOH', 'Nomor SOP', '81'],
      ['', 'Disahkan oleh', 'Camat Contoh'],
      ['', 'Nama SOP', 'Pengantar SKCK'],
      below,
    ]);
  const nameOf = (...below: string[]) =>
    only([header(...below), table([...HEADING, ...ROWS])]).sheet.name;
  expect(nameOf('Jumlah Halaman', ':', '3')).toBe('Pengantar SKCK');
  expect(nameOf('', '', 'dan Izin Keramaian')).toBe('Pengantar SKCK dan Izin Keramaian');
});
