import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { only, texts } from './testing/plain-sheet.ts';

const OFFICE = 'KECAMATAN CONTOH';
const IDENTITY = [
  [OFFICE, 'Nomor SOP', '138/01/KEC'],
  [OFFICE, 'Tanggal Pembuatan', '2 Januari 2020'],
  [OFFICE, 'Tanggal Efektif', '6 Januari 2020'],
  [OFFICE, 'Disahkan oleh', 'Camat Contoh'],
  [OFFICE, 'Nama SOP', 'Pengantar SKCK'],
];
const group = (name: string, width: number) => Array.from({ length: width }, () => name);
const HEADING = [
  ['No', 'Kegiatan', ...group('Pelaksana', 3), ...group('Mutu Baku', 3), 'Ket'],
  ['No', 'Kegiatan', 'Internal', 'Internal', 'Eksternal', 'Kelengkapan', 'Waktu', 'Output', 'Ket'],
  ['No', 'Kegiatan', 'Staf', 'Camat', 'Pemohon', 'Kelengkapan', 'Waktu', 'Output', 'Ket'],
];

test('merged cells that were copied into every place are one cell again', () => {
  const reading = only([
    table(IDENTITY),
    table([
      ...HEADING,
      group('A. Persiapan', 9),
      ['1', 'Mengajukan berkas', '', '', 'v', 'KTP', '5 menit', 'Berkas', ''],
      ['2', 'Memeriksa berkas', 'v', '', '', 'Berkas', '5 menit', 'Berkas', ''],
      [...group('Jumlah', 6), '10 menit', '', ''],
    ]),
  ]);
  expect(reading.sheet.office).toBe(OFFICE);
  expect(reading.sheet.performers.map(({ name }) => name)).toEqual(['Staf', 'Camat', 'Pemohon']);
  expect(texts(reading)).toEqual([
    ' | A. Persiapan |  |  |  | ',
    '1 | Mengajukan berkas | KTP | 5 menit | Berkas | ',
    '2 | Memeriksa berkas | Berkas | 5 menit | Berkas | ',
  ]);
});

test('equal cells of the rows stay what they are', () => {
  const reading = only([
    table(IDENTITY),
    table([
      ...HEADING,
      ['1', 'Rapat', 'v', 'v', 'v', 'Undangan', '5 menit', 'Undangan', ''],
      ['2', 'Rapat', 'ya', 'ya', '', 'Undangan', '5 menit', 'Undangan', ''],
    ]),
  ]);
  expect(reading.rows[0]?.performers.map(({ name }) => name)).toEqual(['Staf', 'Camat', 'Pemohon']);
  expect(texts(reading)[1]).toBe('2 | Rapat | Undangan | 5 menit | Undangan | ');
});
