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
    rows.splice(r, opened.length, ...opened);
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
  const posts = lead > 0 ? namesBelow(rows[r + 2], lead, labels) : undefined;
  if (posts !== undefined) return openThree(rows, r, groups, fields, names, firstStandard, posts);
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

/** A third row with nothing but names of posts: "Internal | Eksternal" stand between. */
function namesBelow(
  row: TableRow | undefined,
  lead: number,
  labels: ColumnLabels,
): TableCell[] | undefined {
  const isBlankBefore = row?.cells.slice(0, lead).every((cell) => textOf(cell) === '') === true;
  const names = isBlankBefore ? filledCells(row, lead) : undefined;
  const isNames = names?.every(
    (cell) => /\p{L}{2}/u.test(textOf(cell)) && textOf(cell).length < 60,
  );
  return isNames && names?.every((cell) => labels(textOf(cell)) === undefined) ? names : undefined;
}

/**
 * Three rows: which posts each caption of the second stands over is lost, so that one cell over all
 * of them holds the captions.
 */
function openThree(
  rows: readonly TableRow[],
  r: number,
  groups: readonly TableCell[],
  fields: readonly (string | undefined)[],
  captions: readonly TableCell[],
  firstStandard: number,
  posts: readonly TableCell[],
): TableRow[] {
  const upper: TableCell[] = [];
  const middle: TableCell[] = [];
  const lower: TableCell[] = [];
  const standard = captions.slice(firstStandard);
  let column = 0;
  for (const [i, cell] of groups.entries()) {
    const isPosts = fields[i] === 'performers';
    const isStandard = fields[i] === 'standard';
    const width = isPosts ? posts.length : isStandard ? standard.length : 1;
    upper.push({ ...cell, column, columnSpan: width });
    if (isPosts) {
      const paragraphs = captions.slice(0, firstStandard).flatMap((one) => one.paragraphs);
      middle.push({ column, columnSpan: width, rowSpan: 1, paragraphs });
      for (const [n, name] of posts.entries()) lower.push({ ...name, column: column + n });
    }
    if (isStandard) {
      for (const [n, name] of standard.entries()) middle.push({ ...name, column: column + n });
    }
    column += width;
  }
  return [
    { ...rows[r], cells: upper },
    { ...rows[r + 1], cells: middle },
    { ...rows[r + 2], cells: lower },
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
