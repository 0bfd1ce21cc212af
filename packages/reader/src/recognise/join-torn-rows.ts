import { matchLabel } from '../lexicon/index.ts';
import type { TableBlock, TableCell, TableRow } from '../source/source-document.ts';
import { fold } from './fold.ts';

/**
 * Rows that a line break inside a cell has torn in two: the first ends early in a filled cell, the
 * second begins with one, and together they are as wide as the row above. Puts them together; other
 * tables come back as they are.
 */
export function joinTornRows(table: TableBlock): TableBlock {
  const isPlain = table.rows.every(({ cells }) =>
    cells.every(({ column, columnSpan, rowSpan }, i) => column === i && columnSpan * rowSpan === 1),
  );
  if (!isPlain) return table;
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    const [whole, torn] = [rows.at(-2), rows.at(-1)];
    if (whole && torn && areTorn(whole, torn, row)) rows.splice(-1, 1, joined(torn, row));
    else rows.push(row);
  }
  return rows.length === table.rows.length ? table : { ...table, rows };
}

function areTorn(
  { cells: whole }: TableRow,
  { cells: a }: TableRow,
  { cells: b }: TableRow,
): boolean {
  if (a.length >= whole.length || b.length < 2 || a.length + b.length - 1 !== whole.length) {
    return false;
  }
  // The second half of a row holds no label beside it; that would be a row of the header.
  if (b.some((cell) => isHeaderLabel(cell))) return false;
  // A row that ends in a label is whole: its value stands in the row below.
  return isFilled(a.at(-1)) && isFilled(b[0]) && !beginsRow(b[0]) && !isLabel(a.at(-1));
}

/** A label or a number of its own: the row is whole, its last cells were blank. */
function beginsRow(cell: TableCell | undefined): boolean {
  return /^\(?\d{1,3}[.)]?$/u.test(textOf(cell)) || isLabel(cell);
}

function isHeaderLabel(cell: TableCell): boolean {
  const label = matchLabel(textOf(cell), ['header', 'section']);
  return label !== undefined && label.value === '' && label.confidence > 0.9;
}

function isLabel(cell: TableCell | undefined): boolean {
  return matchLabel(textOf(cell)) !== undefined;
}

function textOf(cell: TableCell | undefined): string {
  return fold(cell?.paragraphs.map(({ text }) => text).join(' ') ?? '');
}

function isFilled(cell: TableCell | undefined): boolean {
  return cell?.paragraphs.some(({ text }) => text.trim() !== '') ?? false;
}

function joined(torn: TableRow, row: TableRow): TableRow {
  const [first, ...others] = row.cells;
  const last = torn.cells.at(-1);
  if (first === undefined || last === undefined) return torn;
  const texts = [...last.paragraphs, ...first.paragraphs].map(({ text }) => text);
  const middle = { ...last, paragraphs: [{ text: texts.join('\n') }] };
  const after = others.map((cell) => ({ ...cell, column: cell.column + last.column }));
  return { ...torn, cells: [...torn.cells.slice(0, -1), middle, ...after] };
}
