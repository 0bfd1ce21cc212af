import type { Sheet, SheetRow } from '@tuntas/sop';
import { breakNumbered } from './break-lines.ts';

/** The columns of text beside the actor columns, from left to right. */
export type TextColumn = 'no' | 'activity' | 'requires' | 'time' | 'output' | 'note';

const BEFORE_ACTORS = ['no', 'activity'] as const;
const AFTER_ACTORS = ['requires', 'time', 'output', 'note'] as const;

/** The columns that the sheet has on either side of the actor columns. */
export function listTextColumns({ columns, rows }: Sheet): {
  before: TextColumn[];
  after: TextColumn[];
} {
  // A sheet without a heading for notes has no such column.
  const hasNotes = columns.note !== '' || rows.some(({ note }) => note !== '');
  return {
    before: BEFORE_ACTORS.filter((column) => columns[column] !== undefined),
    after: AFTER_ACTORS.filter((column) => column !== 'note' || hasNotes),
  };
}

/** The lines of a text cell. Without a number column the number stands before the activity. */
export function cellLines(sheet: Sheet, row: SheetRow, column: TextColumn): string[] {
  if (column === 'activity' && sheet.columns.no === undefined) {
    return breakNumbered(`${row.no} ${row.activity}`.trim());
  }
  return breakNumbered(row[column]);
}

/** One heading cell of the table; `column` and `row` counted from 0, spans opened. */
export interface HeadCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A group of columns, such as PELAKSANA. */
  readonly isGroup: boolean;
}

/** The headings as written: two rows, and the row of column numbers where there is one. */
export function listHeadCells(sheet: Sheet): HeadCell[] {
  const { columns, performers } = sheet;
  const { before, after } = listTextColumns(sheet);
  const cells: HeadCell[] = [];
  const add = (text: string, row: number, column: number, more: Partial<HeadCell> = {}): void => {
    cells.push({ text, row, column, rowSpan: 1, columnSpan: 1, isGroup: false, ...more });
  };
  const actorCells = performers.reduce((sum, { span = 1 }) => sum + span, 0);
  const actorsAt = before.length;
  const standardAt = actorsAt + actorCells;
  before.forEach((column, index) => add(columns[column] ?? '', 0, index, { rowSpan: 2 }));
  add(columns.performers, 0, actorsAt, { columnSpan: actorCells, isGroup: true });
  add(columns.standard, 0, standardAt, { columnSpan: 3, isGroup: true });
  if (after.includes('note')) add(columns.note, 0, standardAt + 3, { rowSpan: 2 });
  let at = actorsAt;
  for (const { name, span = 1 } of performers) {
    add(name, 1, at, { columnSpan: span });
    at += span;
  }
  after.slice(0, 3).forEach((column, index) => add(columns[column] ?? '', 1, standardAt + index));
  columns.numbers?.forEach((number, index) => add(number, 2, index));
  return cells;
}
