import type { ColumnField } from '../lexicon/index.ts';
import { fieldsOf, labelledCells, type ColumnLabels } from './column-label.ts';
import type { Grid, GridRow } from './grid.ts';

/** Rows of a table that are the heading of a matrix. */
export interface HeadingRows {
  readonly first: number;
  /** The row after the last one. */
  readonly end: number;
  /** The row of column numbers, when there is one. */
  readonly numbers?: number;
}

const MOST_ROWS = 5;
const STANDARD: readonly ColumnField[] = ['standard', 'requires', 'time', 'output'];
const LEADING: readonly ColumnField[] = ['activity', 'performers', 'standard'];

/**
 * The headings in a table, from the top. One names the activity and at least two of performers,
 * Mutu Baku and its three columns, within a few rows.
 */
export function findHeadings(grid: Grid, labels: ColumnLabels): HeadingRows[] {
  const found: HeadingRows[] = [];
  for (let r = 0; r < grid.rows.length; r += 1) {
    if (!beginsHeading(grid, r, labels)) continue;
    const heading = headingFrom(grid, r, labels);
    found.push(heading);
    r = heading.end - 1;
  }
  return found;
}

function beginsHeading(grid: Grid, r: number, labels: ColumnLabels): boolean {
  const row = grid.rows[r];
  if (row === undefined) return false;
  const own = labelledCells(row, labels);
  const leads = own.some(({ label }) => LEADING.includes(label.field) && label.confidence >= 0.6);
  if (!leads || isSentenceRow(row, own.length)) return false;
  // A step right above the heading of the next page, with words that could be a heading, too.
  if (isNumbered(row) && own.every(({ label }) => label.field !== 'activity')) return false;
  const window = grid.rows.slice(r, r + 4).flatMap((near) => labelledCells(near, labels));
  const fields = fieldsOf(window);
  if (!fields.has('activity') || !STANDARD.some((field) => fields.has(field))) return false;
  const others = ['performers', ...STANDARD].filter((field) => fields.has(field as ColumnField));
  return others.length >= 2;
}

/** "6)" or "6) Menelaah surat" in its first filled cell. */
function isNumbered({ cells }: GridRow): boolean {
  const first = cells.find(({ text }) => text !== '')?.text ?? '';
  return /^\(?\d{1,3}[.)]?(?:\s+\p{L}|$)/u.test(first);
}

/** A row of data in which a word happens to be a heading. */
function isSentenceRow(row: GridRow, labelled: number): boolean {
  const long = row.cells.filter(({ text }) => text.length > 60).length;
  return long > 0 && long >= labelled;
}

function headingFrom(grid: Grid, first: number, labels: ColumnLabels): HeadingRows {
  const activity = findActivity(grid, first, labels);
  let end = first + 1;
  let numbers: number | undefined;
  const spanned = spannedEnd(grid, first, labels);
  for (let r = first + 1; r < Math.min(first + MOST_ROWS, grid.rows.length); r += 1) {
    const row = grid.rows[r];
    if (row === undefined) break;
    if (isNumbersRow(row, activity)) {
      numbers = r;
      end = r + 1;
      break;
    }
    if (r >= spanned && !isHeadingRow(row, activity, labels)) break;
    end = r + 1;
  }
  return { first, end, ...(numbers === undefined ? {} : { numbers }) };
}

/** Grid column of the activity heading. */
function findActivity(grid: Grid, first: number, labels: ColumnLabels): number {
  const window = grid.rows.slice(first, first + 4).flatMap((row) => labelledCells(row, labels));
  return window.find(({ label }) => label.field === 'activity')?.cell.column ?? 0;
}

/** How far down the spans of the labels in the first row reach. */
function spannedEnd(grid: Grid, first: number, labels: ColumnLabels): number {
  const row = grid.rows[first];
  const spans = row ? labelledCells(row, labels).map(({ cell }) => cell.rowSpan) : [];
  return first + Math.min(MOST_ROWS - 1, Math.max(1, ...spans));
}

function isHeadingRow(row: GridRow, activity: number, labels: ColumnLabels): boolean {
  const filled = row.cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return true;
  const own = labelledCells(row, labels);
  const doing = row.cells.find(({ column }) => column === activity)?.text ?? '';
  if (doing !== '' && labels(doing)?.field !== 'activity') {
    // Without blank cells under merged headings the names begin under "No" or "Kegiatan".
    const sure = own.filter(({ label }) => label.confidence > 0.8);
    return STANDARD.filter((field) => fieldsOf(sure).has(field)).length >= 2;
  }
  if (own.length > 0) return true;
  if (row.isHeading) return true;
  const number = row.cells.find(({ column }) => column < activity)?.text ?? '';
  return number === '' && filled.every(({ text }) => text.length < 80) && filled.length > 1;
}

/** "1 | 2 | 3 …", "(1) | (2) …" from the first column on. */
export function isNumbersRow(row: GridRow, activity: number): boolean {
  const filled = row.cells.filter(({ text }) => text !== '');
  if (filled.length < 4 || (filled[0]?.column ?? 0) > activity) return false;
  const values = filled.map(({ text }) =>
    Number(/^\(?(\d{1,2})[.)]?$/.exec(text)?.[1] ?? Number.NaN),
  );
  return values.every((value, i) => value === i + 1);
}
