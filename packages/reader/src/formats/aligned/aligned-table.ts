import type {
  SourceParagraph,
  TableBlock,
  TableCell,
  TableRow,
} from '../../source/source-document.ts';
import type { AlignedLine, Piece } from './aligned-line.ts';
import { centredBands, type Band } from './centred-bands.ts';
import { beginsItem } from '../wrapped-lines.ts';
import { findColumns, overlaps, type AlignedColumn } from './find-columns.ts';
import { splitLevels } from './split-levels.ts';

/** Fewer are words that happen to stand below each other. */
const LEAST_COLUMNS = 3;
const LEAST_LINES = 3;
/** Share of the lines that show at least two columns. */
const LEAST_SHARE = 0.4;
/** Largest share of the pieces that reach over several columns. */
const MOST_WIDE = 0.35;

/** A table by alignment, and where its columns and rows stand. */
export interface AlignedTable {
  readonly block: TableBlock;
  readonly columns: readonly AlignedColumn[];
  readonly rows: readonly { readonly top: number; readonly bottom: number }[];
}

/** The lines of a cell as paragraphs; `from` and `to`: where its columns have words. */
export type ReadCell = (lines: readonly Piece[], place: AlignedColumn) => SourceParagraph[];

/**
 * The lines as a table, when their words stand in columns; undefined when that is not clear.
 * `known`: the columns of a table that may go on here; empty ones do not show themselves again.
 */
export function alignedTable(
  lines: readonly AlignedLine[],
  readCell: ReadCell,
  page?: number,
  known: readonly AlignedColumn[] = [],
): AlignedTable | undefined {
  const columns = fitsColumns(lines, known) ? known : clearColumns(lines);
  if (columns === undefined) return undefined;
  const isNumbered = hasNumberColumn(lines, columns);
  const rows = rowsOf(lines, columns, isNumbered);
  const block: TableBlock = {
    type: 'table',
    ...(page === undefined ? {} : { page }),
    columns: columns.length,
    rows: rows.map(({ cells }): TableRow => ({
      cells: fill(cells, columns, readCell),
      ...(page === undefined ? {} : { page }),
    })),
    shapes: [],
    edges: [],
  };
  return { block, columns, rows: rows.map(({ top, bottom }) => ({ top, bottom })) };
}

/** Columns that show themselves on enough lines. */
function clearColumns(lines: readonly AlignedLine[]): readonly AlignedColumn[] | undefined {
  const told = lines.filter(({ pieces }) => pieces.length > 1);
  if (told.length < LEAST_LINES || told.length < lines.length * LEAST_SHARE) return undefined;
  const columns = findColumns(lines);
  if (columns.length < LEAST_COLUMNS) return undefined;
  // Words over several columns are group headings, and rare; where they are not, columns were lost.
  const pieces = lines.flatMap((line) => line.pieces);
  const wide = pieces.filter((piece) => columns.filter((one) => overlaps(one, piece)).length > 1);
  return wide.length > pieces.length * MOST_WIDE ? undefined : columns;
}

/** Whether the lines can be the next rows of a table: nearly every piece in a column of its own. */
export function fitsColumns(
  lines: readonly AlignedLine[],
  columns: readonly AlignedColumn[],
): boolean {
  if (columns.length < LEAST_COLUMNS) return false;
  const used = new Set<AlignedColumn>();
  let [all, single] = [0, 0];
  for (const { pieces } of lines) {
    const onLine = new Set<AlignedColumn>();
    for (const piece of pieces) {
      all += 1;
      const [column, ...others] = columns.filter((one) => overlaps(one, piece));
      if (column === undefined || others.length > 0 || onLine.has(column)) continue;
      single += 1;
      onLine.add(column);
      used.add(column);
    }
  }
  return single >= all * 0.85 && used.size >= Math.min(4, columns.length * 0.5);
}

interface OpenCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: Piece[];
  /** Where its last line ends. */
  bottom: number;
}

interface OpenRow {
  readonly cells: OpenCell[];
  readonly top: number;
  bottom: number;
}

function rowsOf(
  lines: readonly AlignedLine[],
  columns: readonly AlignedColumn[],
  isNumbered: boolean,
): OpenRow[] {
  const rows: OpenRow[] = [];
  const gap = rowGap(lines);
  const cellsOf = (line: AlignedLine): OpenCell[] =>
    line.pieces.map((piece) => placeOf(piece, columns, line.bottom));
  const hasNumber = (line: AlignedLine): boolean =>
    cellsOf(line).some(({ column, lines: [one] }) => column === 0 && NUMBER.test(one?.text ?? ''));
  const bands = gap !== undefined && isNumbered ? centredBands(lines, hasNumber) : undefined;
  const starts = new Set(bands?.map((band) => band.lines[0]));
  const inRow = new Set(bands?.flatMap((band) => (band.isRow ? band.lines : [])));
  let above: AlignedLine | undefined;
  for (const line of gap === undefined || bands ? sorted(lines, bands) : splitLevels(lines, gap)) {
    const cells = cellsOf(line);
    const row = rows.at(-1);
    const begins =
      row === undefined ||
      starts.has(line) ||
      (!inRow.has(line) && beginsRow(line, above, cells, row.cells, { gap, isNumbered }));
    if (row === undefined || begins) rows.push({ cells, top: line.top, bottom: line.bottom });
    else {
      addTo(row.cells, cells);
      row.bottom = line.bottom;
    }
    above = line;
  }
  return rows;
}

const sorted = (
  lines: readonly AlignedLine[],
  bands: readonly Band[] | undefined,
): readonly AlignedLine[] => bands?.flatMap((band) => band.lines) ?? lines;

function placeOf(piece: Piece, columns: readonly AlignedColumn[], bottom: number): OpenCell {
  const first = columns.findIndex((column) => overlaps(column, piece));
  const last = columns.findLastIndex((column) => overlaps(column, piece));
  const column = Math.max(0, first);
  return { column, columnSpan: Math.max(1, last - column + 1), lines: [piece], bottom };
}

/** Distance between two lines from which on it parts rows; undefined when all are alike. */
function rowGap(lines: readonly AlignedLine[]): number | undefined {
  const gaps = lines
    .slice(1)
    .map((line, i) => line.top - (lines[i]?.bottom ?? line.top))
    .filter((gap) => gap > -0.5)
    .toSorted((a, b) => a - b);
  // Lines of one cell stand closest together.
  const [usual, largest] = [gaps[Math.floor(gaps.length * 0.2)], gaps.at(-1)];
  if (usual === undefined || largest === undefined || largest - usual < 0.3) return undefined;
  return usual + 0.2;
}

function beginsRow(
  line: AlignedLine,
  above: AlignedLine | undefined,
  cells: readonly OpenCell[],
  row: readonly OpenCell[],
  { gap, isNumbered }: { gap: number | undefined; isNumbered: boolean },
): boolean {
  const distance = above ? line.top - above.bottom : 0;
  if (gap !== undefined && (distance >= gap || isBelowPause(line, cells, row, gap))) return true;
  const first = cells.find(({ column }) => column === 0)?.lines[0]?.text;
  if (first !== undefined && NUMBER.test(first)) return true;
  // The lines of a cell follow each other; words that come after a pause are another cell.
  const isLater = cells.some(({ column }) => {
    const same = row.find((cell) => cell.column === column);
    return same !== undefined && line.top - same.bottom > (gap ?? 0.2) + 0.5;
  });
  if (isLater) return true;
  const spans = [...row, ...cells].filter(({ columnSpan }) => columnSpan > 1);
  const isUnder = spans.some(
    (span) =>
      [...row, ...cells].filter((cell) => cell.columnSpan < span.columnSpan && share(cell, span))
        .length > 1,
  );
  if (isUnder) return true;
  if (gap !== undefined) return false;
  // Without gaps: every cell of a row begins on its first line.
  if (cells.some((cell) => !row.some((one) => share(one, cell)))) return true;
  if (first === undefined) return false;
  return isNumbered
    ? !row.some(({ lines }) => NUMBER.test(lines[0]?.text ?? ''))
    : beginsItem(first);
}

/** Whether a pause parts all its cells from those above, beside which others may go on. */
function isBelowPause(
  { top }: AlignedLine,
  cells: readonly OpenCell[],
  row: readonly OpenCell[],
  gap: number,
): boolean {
  const rooms = cells.flatMap((cell) => {
    const over = row.filter((one) => share(one, cell)).map(({ bottom }) => top - bottom);
    return over.length > 0 ? [Math.min(...over)] : [];
  });
  return rooms.length > 1 && rooms.every((room) => room >= gap);
}

/** Whether two cells stand over a column together. */
const share = (a: OpenCell, b: OpenCell): boolean =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

const NUMBER = /^\d{1,3}[.)]?$/;

/** Whether the first column holds the numbers of the rows. */
function hasNumberColumn(
  lines: readonly AlignedLine[],
  columns: readonly AlignedColumn[],
): boolean {
  const [first] = columns;
  const texts = lines.flatMap(({ pieces }) =>
    pieces.filter((piece) => first && overlaps(first, piece)).map(({ text }) => text),
  );
  return texts.filter((text) => NUMBER.test(text)).length >= Math.max(2, texts.length * 0.4);
}

function addTo(row: OpenCell[], cells: readonly OpenCell[]): void {
  for (const cell of cells) {
    const above =
      row.find(({ column }) => column === cell.column) ?? row.find((one) => share(one, cell));
    if (above) {
      above.lines.push(...cell.lines);
      above.bottom = cell.bottom;
    } else row.push(cell);
  }
}

/** Empty cells for the columns in which the row has no words. */
function fill(
  cells: readonly OpenCell[],
  columns: readonly AlignedColumn[],
  readCell: ReadCell,
): TableCell[] {
  const filled: TableCell[] = [];
  for (let column = 0; column < columns.length;) {
    const cell = cells.find((one) => one.column === column);
    const next = cells
      .filter((one) => one.column > column)
      .reduce((least, one) => Math.min(least, one.column), columns.length);
    const columnSpan = Math.min(cell?.columnSpan ?? 1, next - column);
    const place = {
      from: columns[column]?.from ?? 0,
      to: columns[column + columnSpan - 1]?.to ?? Infinity,
    };
    const paragraphs = cell ? readCell(cell.lines, place) : [];
    filled.push({ column, columnSpan, rowSpan: 1, paragraphs });
    column += columnSpan;
  }
  return filled;
}
