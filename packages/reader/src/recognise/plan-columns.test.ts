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
