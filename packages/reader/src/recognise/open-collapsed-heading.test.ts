import { expect, test } from 'vitest';
import { document, table } from './testing/build-document.ts';
import { HEADER } from './testing/plain-sheet.ts';
import { recogniseSheets } from './recognise-sheets.ts';

const TOP = ['No', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Ket'];
const CAPTIONS = ['', '', 'Eksternal', 'Internal', 'Kelengkapan', 'Waktu', 'Output'];
const NAMES = ['', '', 'Pemohon', 'Staf', 'Kasi', 'Camat'];

test('captions of groups between the lost blanks leave the posts their columns', () => {
  const rows = [
    ['1', 'Mengajukan berkas', 'KTP', '5 menit', 'Berkas'],
    ['2', 'Memeriksa berkas', 'Berkas', '10 menit', 'Berkas lengkap'],
  ];
  const source = table([TOP, CAPTIONS, NAMES, ...rows]);
  const [reading] = recogniseSheets(document([HEADER, source], 'text'));
  expect(reading?.sheet.performers.map(({ name }) => name)).toEqual(NAMES.slice(2));
  expect(reading?.sheet.rows.map(({ output }) => output)).toEqual(['Berkas', 'Berkas lengkap']);
  expect(reading?.questions.map(({ where }) => where)).toContain('performers');
});

test('words in the column of the numbers are asked about, and the names they may be torn from', () => {
  const source = table([
    ['No', 'Kegiatan', 'Pelaksana', '', '', 'Mutu Baku', '', '', 'Ket'],
    ['', '', 'Pemohon', 'Staf', 'Kasubbag', 'Kelengkapan', 'Waktu', 'Output', ''],
    ['TU', 'Camat'],
    ['1', 'Mengajukan berkas', 'v', '', '', 'KTP', '5 menit', 'Berkas', ''],
    ['2', 'Memeriksa berkas', '', 'v', '', 'Berkas', '5 menit', 'Berkas lengkap', ''],
  ]);
  const [reading] = recogniseSheets(document([HEADER, source], 'text'));
  const asked = reading?.questions.flatMap(({ where, also = [] }) => [where, ...also]);
  expect(asked).toEqual(expect.arrayContaining(['rows[0]', 'performers']));
});
