import { matchLabel } from '../lexicon/index.ts';
import type { TableBlock, TableCell, TableRow } from '../source/source-document.ts';
import type { ColumnLabels } from './column-label.ts';
import { fold, paragraphText } from './fold.ts';

/** Words this often beside each other are one merged cell; marks can stand in all columns. */
const LEAST_RUN = 3;
/** "Petugas", "Pejabat": as likely a post as the head of a group. */
const WEAK = 0.6;

/**
 * Some programs that take tables out of documents write the words of a merged cell into every place
 * it covers: "Pelaksana | Pelaksana | Pelaksana". Merges them again, in headings across and down, in
 * other rows only across, where the same words stand three times or from the number on. Tables that
 * tell their merges, and those without a repeated group heading, come back as they are.
 */
export function mergeRepeats(table: TableBlock, labels: ColumnLabels): TableBlock {
  const isPlain = table.rows.every(({ cells }) =>
    cells.every(({ column, columnSpan, rowSpan }, i) => column === i && columnSpan * rowSpan === 1),
  );
  if (!isPlain || !table.rows.some((row) => repeatsGroup(row, labels))) return table;
  const isHeading = table.rows.map((row) => countLabels(row, labels) >= 2);
  const rows = table.rows.map((row, r) => ({
    ...row,
    cells: mergeAcross(row.cells, (cell) => {
      if (isHeading[r] !== true) return false;
      // Two posts of one name stand in the lowest row; captions and labels above their columns.
      return isHeading[r + 1] === true || (labels(textOf(cell))?.confidence ?? 0) > WEAK;
    }),
  }));
  return { ...table, rows: mergeDown(rows, isHeading) };
}

/** "Pelaksana | Pelaksana", "Mutu Baku | Mutu Baku": the head of a group, printed twice. */
function repeatsGroup({ cells }: TableRow, labels: ColumnLabels): boolean {
  return cells.some((cell, i) => {
    const { field, confidence = 0 } = labels(textOf(cell)) ?? {};
    const isGroup = (field === 'performers' && confidence > WEAK) || field === 'standard';
    return isGroup && isSame(cell, cells[i + 1]);
  });
}

function countLabels({ cells }: TableRow, labels: ColumnLabels): number {
  const texts = new Set(cells.map(textOf).filter((text) => text !== '' && text.length < 60));
  return [...texts].filter(
    (text) => labels(text) ?? matchLabel(text, ['header', 'section'])?.value === '',
  ).length;
}

function mergeAcross(
  cells: readonly TableCell[],
  isPair: (cell: TableCell) => boolean,
): TableCell[] {
  const merged: TableCell[] = [];
  for (let i = 0; i < cells.length;) {
    const cell = cells[i];
    if (cell === undefined) break;
    let end = i + 1;
    while (isSame(cell, cells[end])) end += 1;
    const isOne = end - i >= LEAST_RUN || i === 0 || isPair(cell);
    const span = isOne && /\p{L}{3}/u.test(textOf(cell)) ? end - i : 1;
    merged.push({ ...cell, columnSpan: span });
    i += span;
  }
  return merged;
}

/** In a heading the same words below each other are one cell over both rows. */
function mergeDown(rows: readonly TableRow[], isHeading: readonly boolean[]): TableRow[] {
  const covered = new Set<TableCell>();
  const spans = new Map<TableCell, number>();
  for (const [r, { cells }] of rows.entries()) {
    if (!isHeading[r]) continue;
    for (const cell of cells) {
      if (covered.has(cell) || textOf(cell) === '') continue;
      for (let below = r + 1; isHeading[below]; below += 1) {
        const same = rows[below]?.cells.find(
          (one) => one.column === cell.column && one.columnSpan === cell.columnSpan,
        );
        if (!isSame(cell, same) || same === undefined) break;
        covered.add(same);
        spans.set(cell, below - r + 1);
      }
    }
  }
  return rows.map((row) => ({
    ...row,
    cells: row.cells
      .filter((cell) => !covered.has(cell))
      .map((cell) => ({ ...cell, rowSpan: spans.get(cell) ?? 1 })),
  }));
}

function isSame(cell: TableCell, other: TableCell | undefined): boolean {
  return other !== undefined && textOf(cell) !== '' && textOf(cell) === textOf(other);
}

function textOf({ paragraphs }: TableCell): string {
  return fold(paragraphs.map(paragraphText).join(' '));
}
