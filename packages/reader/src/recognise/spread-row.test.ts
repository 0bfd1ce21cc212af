import { expect, test } from 'vitest';
import { document, table, type Cell } from './testing/build-document.ts';
import { HEADER, texts } from './testing/plain-sheet.ts';
import { recogniseSheets } from './recognise-sheets.ts';

const HEADING = [
  ['No', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Ket'],
  ['', '', 'Pemohon', 'Staf', 'Kasi', 'Camat', 'Kelengkapan', 'Waktu', 'Output'],
];

function read(...rows: readonly (readonly Cell[])[]) {
  const [reading] = recogniseSheets(document([HEADER, table([...HEADING, ...rows])], 'text'));
  if (reading === undefined) throw new Error('no sheet');
  return reading;
}

test('rows without their blank cells are put around the time, and asked about', () => {
  const reading = read(
    ['1', 'Mengajukan berkas', 'X', 'KTP', '5 menit', 'Berkas'],
    ['2', 'Memeriksa berkas', 'Berkas', '5 – 10 menit', 'Berkas lengkap', 'Cek'],
    ['3', 'Menandatangani surat', 'X', 'tidak', 'Surat', '10’', 'Surat pengantar'],
  );
  expect(reading.sheet.performers.map(({ name }) => name)).toEqual([
    'Pemohon',
    'Staf',
    'Kasi',
    'Camat',
  ]);
  expect(texts(reading)).toEqual([
    '1 | Mengajukan berkas | KTP | 5 menit | Berkas | ',
    '2 | Memeriksa berkas | Berkas | 5 – 10 menit | Berkas lengkap | Cek',
    '3 | Menandatangani surat | Surat | 10’ | Surat pengantar | ',
  ]);
  const asked = reading.questions.map(({ where }) => where);
  expect(asked).toEqual(['rows[0]', 'rows[1]', 'rows[2]']);
  // The column of a sign is lost with the blanks before it.
  expect(reading.rows.flatMap(({ performers }) => performers)).toEqual([]);
  expect(reading.sheet.rows[2]?.marks?.map(({ text }) => text)).toEqual(['X', 'tidak']);
});

test('a row that cannot be put in order stays as it is, and is asked about', () => {
  const reading = read(
    ['1', 'Mengajukan berkas', '', '', '', 'X', 'KTP', '5 menit', 'Berkas', ''],
    ['2', 'Memeriksa berkas', 'Berkas', 'Formulir', 'Ceklis', '5 menit'],
  );
  expect(reading.rows[0]?.performers.map(({ name }) => name)).toEqual(['Camat']);
  expect(reading.questions.map(({ where }) => where)).toContain('rows[1]');
});
