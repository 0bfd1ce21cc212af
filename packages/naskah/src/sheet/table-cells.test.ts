import { expect, test } from 'vitest';
import { SHIPPED, getShipped } from '../testing/read-shipped.ts';
import { cellLines, listHeadCells } from './table-cells.ts';

test.each(SHIPPED.map(({ id, sheet }) => [id, sheet] as const))(
  '%s: the headings cover every place of the grid once',
  (_, sheet) => {
    const cells = listHeadCells(sheet);
    const places = cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
      Array.from({ length: rowSpan }, (__, down) =>
        Array.from({ length: columnSpan }, (___, across) => `${row + down}.${column + across}`),
      ).flat(),
    );
    expect(new Set(places).size).toBe(places.length);
    const actorCells = sheet.performers.reduce((sum, { span = 1 }) => sum + span, 0);
    const columns = (sheet.columns.no === undefined ? 1 : 2) + actorCells + 4;
    expect(places).toHaveLength(columns * (sheet.columns.numbers === undefined ? 2 : 3));
  },
);

test('without a number column the number stands before the activity', () => {
  const { sheet } = getShipped('lahat-asistensi-rehabilitasi-sosial');
  const [first] = sheet.rows;
  expect(first && cellLines(sheet, first, 'activity')).toEqual([
    '1. Laporan masuk melalui surat permohonan untuk mendapatkan bantuan asistensi Rehsos',
  ]);
});
