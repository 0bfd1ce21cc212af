import { expect, test } from 'vitest';
import { table, type Cell } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only, ROWS } from './testing/plain-sheet.ts';

const withNumberHeading = (name: string): Cell[][] => {
  const [[, ...top] = [], ...below] = HEADING;
  return [[cell(name, 1, 2), ...top], ...below, ...ROWS];
};

test.each(['N0', '#', '', 'NO.', 'Urutan'])(
  'a column that counts is the number under “%s”',
  (name) => {
    const { sheet, questions } = only([HEADER, table(withNumberHeading(name))]);
    expect(sheet.rows.map(({ no }) => no)).toEqual(['1', '2', '3']);
    expect(sheet.columns.no ?? '').toBe(name);
    expect(questions).toEqual([]);
  },
);

test('a column of other things before the activity is no number', () => {
  const [[, ...top] = [], ...below] = HEADING;
  const rows = ROWS.map(([, ...cells], i) => [`20${i}1`, ...cells]);
  const { sheet, questions } = only([
    HEADER,
    table([[cell('Tahun', 1, 2), ...top], ...below, ...rows]),
  ]);
  expect(sheet.rows.map(({ no }) => no)).toEqual(['', '', '']);
  expect(questions.map(({ where }) => where)).toContain('rows');
});

const WITHOUT_GROUP = [
  'No',
  'Kegiatan',
  'Petugas',
  'Kasi',
  'Camat',
  'Kelengkapan',
  'Waktu',
  'Output',
  'Ket',
];

test('“Petugas” beside other posts is a post, also without a heading over them', () => {
  const { sheet, rows } = only([
    HEADER,
    table([WITHOUT_GROUP, ['1', 'Menerima', '√', '', '', 'Surat', '5 menit', 'Berkas', '']]),
  ]);
  expect(sheet.performers.map(({ name }) => name)).toEqual(['Petugas', 'Kasi', 'Camat']);
  expect(rows[0]?.performers.map(({ name }) => name)).toEqual(['Petugas']);
});

test('a person in charge beside the posts is no further post', () => {
  const top = [cell('No', 1, 2), cell('Kegiatan', 1, 2), cell('Pelaksana', 2)];
  const { sheet, questions } = only([
    HEADER,
    table([
      [...top, cell('Penanggung Jawab', 1, 2), cell('Mutu Baku', 3)],
      ['Staf', 'Camat', 'Kelengkapan', 'Waktu', 'Output'],
      ['1', 'Menerima', '√', '', 'Kasi', 'Surat', '5 menit', 'Berkas'],
    ]),
  ]);
  expect(sheet.performers).toEqual([{ name: 'Staf' }, { name: 'Camat' }]);
  expect(questions.map(({ why }) => why).join()).toContain('Penanggung Jawab');
});

test('one column of signs without a name is asked about', () => {
  const heading = ['No', 'Kegiatan', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output'];
  const { questions } = only([
    HEADER,
    table([heading, ['1', 'Menerima', '√', 'Surat', '5 menit', 'Berkas']]),
  ]);
  expect(questions.map(({ where }) => where)).toContain('performers[0]');
});

test.each([
  ['PengemudiPetugas', ['performers[0]', 'performers[1]']],
  ['KaSubBag TU', []],
  ['Satpol PP', []],
])('a post called “%s” is asked about where two headings may touch', (name, places) => {
  const { questions } = only([
    HEADER,
    table([
      WITHOUT_GROUP.with(2, name),
      ['1', 'Menerima', '√', '', '', 'Surat', '5 menit', 'Berkas', ''],
    ]),
  ]);
  expect(questions.flatMap(({ where, also = [] }) => [where, ...also])).toEqual(places);
});
