import { expect, test } from 'vitest';
import type { TableBlock } from '../../source/source-document.ts';
import { joinPages } from './join-pages.ts';

type Placed = readonly [text: string, column: number, span?: number];

function part(page: number, xs: readonly number[], rows: readonly (readonly Placed[])[]) {
  const block: TableBlock = {
    type: 'table',
    page,
    columns: xs.length - 1,
    rows: rows.map((cells) => ({
      page,
      cells: cells.map(([text, column, columnSpan = 1]) => ({
        ...{ column, columnSpan, rowSpan: 1 },
        paragraphs: [{ text }],
      })),
    })),
    shapes: [{ id: `s${page}`, kind: 'box', text: '', row: 0, column: 2, certainty: 1 }],
    edges: [],
  };
  return [{ block, top: 50, xs }];
}

const upper = part(
  1,
  [0, 20, 120, 160, 200, 300],
  [
    [
      ['1', 0],
      ['Menerima', 1],
      ['', 2],
      ['', 3],
      ['Surat', 4],
    ],
  ],
);

test('a connector that parts a column on the next page parts no table', () => {
  const lower = part(
    2,
    [0, 20, 120, 160, 175, 185, 200, 300],
    [
      [
        ['2', 0],
        ['Mengirim', 1],
        ['', 2],
        ['', 3, 3],
        ['Kartu', 6],
      ],
    ],
  );
  const [table, more] = joinPages([upper, lower]);
  expect(more).toBeUndefined();
  if (table?.type !== 'table') throw new Error('no table');
  expect(table.columns).toBe(7);
  expect(table.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
    [0, 1, 2, 3, 6],
    [0, 1, 2, 3, 6],
  ]);
  expect(table.shapes.map(({ row, column }) => [row, column])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('a table with other columns is another table', () => {
  const other = part(2, [0, 45, 90, 140, 250, 300], [[['Dasar Hukum', 0, 5]]]);
  expect(joinPages([upper, other])).toHaveLength(2);
});
