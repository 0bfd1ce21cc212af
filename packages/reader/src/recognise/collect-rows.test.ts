import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only } from './testing/plain-sheet.ts';

test('times of several rows under one activity are asked about', () => {
  const reading = only([
    HEADER,
    table([
      ...HEADING,
      [
        cell('1', 1, 2),
        cell('Melapor dan mencatat', 1, 2),
        'v',
        '',
        '',
        'KTP',
        '5 menit',
        'Lapor',
        '',
      ],
      ['', 'v', '', 'Buku', '10 menit', 'Catatan', ''],
      ['2', 'Menandatangani', '', '', 'v', 'Surat', '5 menit', 'Surat', ''],
    ]),
  ]);
  expect(reading.sheet.rows.map(({ time }) => time)).toEqual(['5 menit 10 menit', '5 menit']);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[0]']);
});

test('a second paper beside one time is only a second paper', () => {
  const { questions } = only([
    HEADER,
    table([
      ...HEADING,
      [cell('1', 1, 2), cell('Melapor', 1, 2), 'v', '', '', 'KTP', '5 menit', 'Laporan', ''],
      ['', '', '', 'KK', '', '', ''],
    ]),
  ]);
  expect(questions).toEqual([]);
});

test('a row split by a page goes on where the numbers stand before the words', () => {
  const [[, ...top] = [], ...below] = HEADING;
  const reading = only([
    HEADER,
    table([
      top,
      ...below,
      ['1. Mengajukan berkas', '', '', '', 'KTP', '5 menit', 'Berkas', ''],
      ['2. Memeriksa', '', '', '', 'Berkas', '5 menit', 'Berkas lengkap', ''],
      ['kelengkapan berkas', '', '', '', '', '', '', ''],
      ['3. Menandatangani surat', '', '', '', 'Surat', '5 menit', 'Surat', ''],
    ]),
  ]);
  expect(reading.sheet.rows.map(({ no, activity }) => `${no} ${activity}`)).toEqual([
    '1. Mengajukan berkas',
    '2. Memeriksa kelengkapan berkas',
    '3. Menandatangani surat',
  ]);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[1]']);
});

type Cells = Parameters<typeof table>[0][number];

/** Rows of a matrix whose third stands on the next page. */
const readSplit = (third: Cells, ...after: string[][]) => {
  const second = typeof third[1] === 'string' ? 'Menyerahkan' : 'Menyerah';
  const matrix = table([
    ...HEADING,
    ['1', 'Mencetak', 'v', '', '', 'Data', '5 menit', 'Kartu', ''],
    ['2', second, 'v', '', '', 'Kartu', '2 menit', 'Kartu', ''],
    third,
    ...after,
  ]);
  const at = HEADING.length + 2;
  const rows = matrix.rows.map((row, i) => ({ ...row, page: i < at ? 1 : 2 }));
  return only([HEADER, { ...matrix, rows }]);
};
const REST = ['', 'BLU-e kepada pemilik', '', '', '', '', '', 'diterima', ''];
const NEXT = ['', 'Mengarsipkan', 'v', '', '', 'Kartu', '2 menit', 'Arsip', ''];

test('a row cut by the end of a page goes on in its activity and its output, and is asked about', () => {
  for (const after of [[], [['3', ...NEXT.slice(1)]]]) {
    const { sheet, questions } = readSplit(REST, ...after);
    expect(sheet.rows[1]).toMatchObject({
      activity: 'Menyerahkan BLU-e kepada pemilik',
      output: 'Kartu diterima',
    });
    expect(questions.map(({ where }) => where)).toContain('rows[1]');
  }
});

test('a row on a new page that the numbers count, or that has a time or a mark, is its own', () => {
  expect(readSplit(REST, ['4', ...NEXT.slice(1)]).sheet.rows).toHaveLength(4);
  expect(readSplit(NEXT).sheet.rows).toHaveLength(3);
  expect(readSplit(NEXT.map((text, i) => (i === 6 ? '' : text))).sheet.rows).toHaveLength(3);
});

test('a row without number and time may be the rest of the one above, which is asked about, too', () => {
  const { questions } = readSplit(REST, ['4', ...NEXT.slice(1)]);
  const asked = questions.find(({ where }) => where === 'rows[2].no');
  expect(asked?.also).toContain('rows[1]');
});

test('a word that the page end breaks is put together', () => {
  const rest = { paragraphs: [{ text: 'kan kartu', isRest: true as const }] };
  const { sheet } = readSplit(['', rest, '', '', '', '', '', '', '']);
  expect(sheet.rows[1]?.activity).toBe('Menyerahkan kartu');
});
