import { isPlainMark } from './actor-marks.ts';
import type { ColumnPlan, TextField } from './column-plan.ts';
import type { GridCell, GridRow } from './grid.ts';
import { isPlainTime } from './realign-row.ts';

/**
 * A row of a text that has lost all its blank cells: number, activity, signs of the actors, then what
 * stands around the time. Gives the row with its cells in their columns; undefined when it has blank
 * cells, when no time shows where it is, or when more words stand there than columns. In which actor
 * columns the signs stood is lost for good.
 */
export function spreadRow(row: GridRow, { roles }: ColumnPlan): GridRow | undefined {
  const at = (field: TextField): number =>
    roles.findIndex((role) => role.type === 'field' && role.field === field);
  const [activity, requires, time, output] = [
    at('activity'),
    at('requires'),
    at('time'),
    at('output'),
  ];
  const note = at('note');
  const last = row.cells.findLastIndex(({ text }) => text !== '');
  const cells = row.cells.slice(0, last + 1);
  const isWhole = cells.every(
    ({ text, columnSpan, rowSpan }) => text !== '' && columnSpan * rowSpan === 1,
  );
  if (!isWhole || activity < 0 || requires < activity || time < requires || output < time) {
    return undefined;
  }
  const found = cells.findIndex(({ text }, c) => c > activity && isPlainTime(text));
  if (found < 0 || found >= time || cells.length > found + 3) return undefined;
  const between = cells.slice(activity + 1, found);
  const signs = between.filter(({ text }) => isPlainMark(text));
  const words = between.slice(signs.length);
  if (words.length > 1 || words.some(({ text }) => isPlainMark(text))) return undefined;
  const after = cells.slice(found + 1);
  if (after.length > (note < 0 ? 1 : 2)) return undefined;
  const actor = roles.findIndex(({ type }) => type === 'actor');
  return {
    ...row,
    cells: [
      ...cells.slice(0, activity + 1),
      ...signs.map((cell, i) => moved(cell, actor + i)),
      ...words.map((cell) => moved(cell, requires)),
      ...cells.slice(found, found + 1).map((cell) => moved(cell, time)),
      ...after.map((cell, i) => moved(cell, i === 0 ? output : note)),
    ],
  };
}

/** It ends before the time column and has no blank cell: whose its cells are is not known. */
export function hasLostBlanks({ cells }: GridRow, { roles }: ColumnPlan): boolean {
  const time = roles.findIndex((role) => role.type === 'field' && role.field === 'time');
  const last = cells.findLastIndex(({ text }) => text !== '');
  const isWhole = cells
    .slice(0, last + 1)
    .every(({ text, columnSpan, rowSpan }) => text !== '' && columnSpan * rowSpan === 1);
  return isWhole && last > 2 && cells.length <= time;
}

const moved = (cell: GridCell, column: number): GridCell => ({ ...cell, column });
