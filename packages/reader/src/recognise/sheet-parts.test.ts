import { expect, test } from 'vitest';
import { recogniseSheets } from './recognise-sheets.ts';
import { document, lines, table } from './testing/build-document.ts';
import { HEADER, HEADING, only, ROWS, texts } from './testing/plain-sheet.ts';

const SECOND_PAGE = [
  ['4', 'Menyerahkan surat', '', '', '', 'Surat', '5 menit', 'Tanda terima', ''],
  ['5', 'Mengarsipkan berkas', '', '', '', 'Berkas', '5 menit', 'Arsip', ''],
];

test('a repeated heading that is damaged begins no other sheet', () => {
  const again = [
    ['No', 'Kegiatan', 'Pelaksana', '', '', 'Mutu Baku', '', '', 'Ket'],
    ['', '', 'Pemo', 'Staf', 'Ca', 'Kelengkapan', 'Waktu', 'Output'],
    ['mat'],
  ];
  const reading = only([HEADER, table([...HEADING, ...ROWS, ...again, ...SECOND_PAGE])]);
  expect(reading.sheet.performers.map(({ name }) => name)).toEqual(['Pemohon', 'Staf', 'Camat']);
  expect(texts(reading).slice(-2)).toEqual([
    '4 | Menyerahkan surat | Surat | 5 menit | Tanda terima | ',
    '5 | Mengarsipkan berkas | Berkas | 5 menit | Arsip | ',
  ]);
  expect(reading.questions.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['rows[3]', 'rows[4]']),
  );
});

test('a second matrix without a header whose rows begin anew is not taken for the first', () => {
  const other = [
    ['No', 'Kegiatan', 'Pelaksana', 'Mutu Baku', '', ''],
    ['', '', 'Lurah', 'Kelengkapan', 'Waktu', 'Output'],
  ];
  const rows = [['1', 'Membuka rapat', '', 'Undangan', '5 menit', 'Rapat']];
  expect(() => only([HEADER, table([...HEADING, ...ROWS]), table([...other, ...rows])])).toThrow(
    '2 sheets',
  );
});

test('the last sheet of several can have its header below it', () => {
  const other = table([
    ['Nomor SOP', '138/02/KEC'],
    ['Tanggal Pembuatan', '3 Maret 2021'],
    ['Nama SOP', 'Legalisasi'],
  ]);
  const matrix = table([...HEADING, ...ROWS]);
  const source = document([HEADER, matrix, lines('SOP Legalisasi'), matrix, other]);
  const read = recogniseSheets(source).map(({ sheet }) => [sheet.number, sheet.title]);
  expect(read).toEqual([
    ['138/01/KEC', ''],
    ['138/02/KEC', 'SOP Legalisasi'],
  ]);
});

test('without any identity every part of it is asked for, and a page number is no title', () => {
  const { sheet, questions } = only([
    lines('SOP LEGALISASI'),
    lines('Halaman 1 dari 2'),
    table([...HEADING, ...ROWS]),
  ]);
  expect(sheet.title).toBe('SOP LEGALISASI');
  expect(questions[0]?.also).toEqual(
    expect.arrayContaining(['sheet.name', 'sheet.approvedBy', 'sheet.legalBases', 'sheet.office']),
  );
});
