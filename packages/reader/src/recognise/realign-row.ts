import type { ColumnPlan } from './column-plan.ts';
import type { GridCell, GridRow } from './grid.ts';

const TIME =
  /^[±(]?\s*\d{1,4}(?:\s*[.,–-]\s*\d{1,4})?\s*(?:(?:menit|mnt|jam|hari|hr|minggu|bulan)\b|['’]).{0,12}$/iu;
/** A number with a unit, as hardly anything but a time is written. */
export function isPlainTime(text: string): boolean {
  return TIME.test(text);
}

/** More lost or doubled tabs than this are no slip. */
const FARTHEST = 2;

/**
 * A row of a text that has lost or gained a tab among the blank actor cells: its time stands beside
 * the time column, and its width differs by as much. Gives the row with the cells from Kelengkapan on
 * in their columns; undefined when the row is in order or nothing shows how it is out of order.
 */
export function realignRow(row: GridRow, { roles }: ColumnPlan): GridRow | undefined {
  const timeAt = roles.findIndex((role) => role.type === 'field' && role.field === 'time');
  const requiresAt = roles.findIndex((role) => role.type === 'field' && role.field === 'requires');
  const width = roles.findLastIndex(({ type }) => type !== 'none') + 1;
  if (timeAt < 0 || requiresAt < 0 || requiresAt > timeAt) return undefined;
  if (row.cells.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)) return undefined;
  // Where a cell from further up reaches down, nothing is lost: the row has a cell less of its own.
  if (row.covers.some((cell) => cell !== undefined && cell.row < row.index)) return undefined;
  if (TIME.test(row.cells[timeAt]?.text ?? '')) return undefined;
  const found = row.cells.findIndex(
    ({ text }, c) => Math.abs(c - timeAt) <= FARTHEST && TIME.test(text),
  );
  const shift = timeAt - found;
  if (found < 0 || row.cells.length + shift !== width) return undefined;
  const from = requiresAt - shift;
  const moved: GridCell[] = [];
  for (const cell of row.cells) {
    if (cell.column >= from) moved.push({ ...cell, column: cell.column + shift });
    else if (cell.column < requiresAt) moved.push(cell);
    else if (cell.text !== '') return undefined;
  }
  return { ...row, cells: moved };
}
