import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only } from './testing/plain-sheet.ts';

const END = ['KTP', '5 menit', 'Berkas', ''];
const first = ['1', 'Mengajukan berkas', '√', '', '', ...END];
const asksOfRowTwo = { where: 'rows[1].performers', choices: ['Staf dan Camat', 'Staf', 'Camat'] };

const columns = (reading: ReturnType<typeof only>): (number | undefined)[][] =>
  reading.rows.map(({ performers }) => performers.map(({ column }) => column));

test('a sign in a merged cell marks every post over it, and is asked about', () => {
  const shared = ['2', 'Memeriksa berkas', '', cell('√', 2), ...END];
  const reading = only([HEADER, table([...HEADING, first, shared])]);
  expect(columns(reading)).toEqual([[1], [2, 3]]);
  expect(reading.questions).toMatchObject([asksOfRowTwo]);
});

test('a box in a merged cell, and one drawn over two columns, mark both posts', () => {
  const box = { id: 'a', kind: 'box', text: '', row: 3, certainty: 1 } as const;
  const merged = ['2', 'Memeriksa berkas', '', cell('', 2), ...END];
  const plain = ['2', 'Memeriksa berkas', '', '', '', ...END];
  for (const [row, drawn] of [
    [merged, { ...box, column: 3 }],
    [plain, { ...box, column: 3, over: { from: 3, to: 5 } }],
  ] as const) {
    const matrix = { ...table([...HEADING, first, row]), shapes: [drawn] };
    const reading = only([HEADER, matrix]);
    expect(columns(reading)).toEqual([[1], [2, 3]]);
    expect(reading.questions).toMatchObject([asksOfRowTwo]);
  }
});

test('a grid line that parts no posts merges nothing', () => {
  const wide = [...HEADING];
  wide[1] = ['Pemohon', cell('Staf', 2), 'Camat', 'Kelengkapan', 'Waktu', 'Output'];
  wide[0] = [
    cell('No', 1, 2),
    cell('Kegiatan', 1, 2),
    cell('Pelaksana', 4),
    cell('Mutu Baku', 3),
    cell('Ket', 1, 2),
  ];
  const begun = ['1', 'Mengajukan berkas', cell('√', 2), '', '', ...END];
  const reading = only([HEADER, table([...wide, begun])]);
  expect(columns(reading)).toEqual([[1]]);
  expect(reading.questions).toEqual([]);
});
