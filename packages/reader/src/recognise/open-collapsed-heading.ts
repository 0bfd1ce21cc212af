import type { TableBlock, TableCell, TableRow } from '../source/source-document.ts';
import { columnLabels, type ColumnLabels } from './column-label.ts';
import { fold, paragraphText } from './fold.ts';

/**
 * Some extractions drop the blank cells under merged headings: "No | Kegiatan | Pelaksana | Mutu
 * Baku | Ket" over "Kasi | Kabid | Kelengkapan | Waktu | Output" over rows of eight cells. Puts the
 * blanks back when the widths then agree, or when the names still stand in their own columns; returns
 * other tables as they are.
 */
export function openCollapsedHeading(
  table: TableBlock,
  labels: ColumnLabels = columnLabels(),
): TableBlock {
  const rows = [...table.rows];
  let isChanged = false;
  for (let r = 0; r + 2 < rows.length; r += 1) {
    const opened = openAt(rows, r, labels);
    if (opened === undefined) continue;
    rows.splice(r, 2, ...opened);
    isChanged = true;
  }
  return isChanged ? { ...table, rows } : table;
}

function openAt(
  rows: readonly TableRow[],
  r: number,
  labels: ColumnLabels,
): TableRow[] | undefined {
  const groups = filledCells(rows[r], 0);
  if (!groups || groups.length < 4) return undefined;
  const fields = groups.map((cell) => labels(textOf(cell))?.field);
  const isHeading =
    fields.includes('activity') && fields.includes('performers') && fields.includes('standard');
  if (!isHeading) return undefined;
  const lead = rows[r + 1]?.cells.findIndex((cell) => textOf(cell) !== '') ?? -1;
  if (lead !== 0 && lead !== fields.indexOf('performers')) return undefined;
  const names = filledCells(rows[r + 1], lead);
  if (!names || names.length < 4) return undefined;
  const firstStandard = names.findIndex((cell) =>
    ['requires', 'time', 'output'].includes(labels(textOf(cell))?.field ?? ''),
  );
  if (firstStandard < 1) return undefined;
  const width = groups.length - 2 + names.length;
  if (lead === 0 && dataWidth(rows, r + 2) !== width) return undefined;
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  let column = 0;
  for (const [i, cell] of groups.entries()) {
    const field = fields[i];
    const under =
      field === 'performers'
        ? names.slice(0, firstStandard)
        : field === 'standard'
          ? names.slice(firstStandard)
          : [];
    upper.push({ ...cell, column, columnSpan: Math.max(1, under.length) });
    for (const [n, name] of under.entries()) lower.push({ ...name, column: column + n });
    column += Math.max(1, under.length);
  }
  return [
    { ...rows[r], cells: upper },
    { ...rows[r + 1], cells: lower },
  ];
}

/** Cells of a row from a column on without any span or blank between; undefined for others. */
function filledCells(row: TableRow | undefined, from: number): TableCell[] | undefined {
  const cells = row?.cells ?? [];
  const last = cells.findLastIndex((cell) => textOf(cell) !== '');
  const filled = cells.slice(from, last + 1);
  const isTight = filled.every(
    (cell, i) =>
      cell.column === from + i &&
      cell.columnSpan === 1 &&
      cell.rowSpan === 1 &&
      textOf(cell) !== '',
  );
  return isTight ? filled : undefined;
}

/** Width of most of the next rows. */
function dataWidth(rows: readonly TableRow[], from: number): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(from, from + 20)) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? 0;
}

function textOf({ paragraphs }: TableCell): string {
  return fold(paragraphs.map(paragraphText).join(' '));
}
