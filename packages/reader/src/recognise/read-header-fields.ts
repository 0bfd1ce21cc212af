import type { SourceParagraph } from '../source/source-document.ts';
import { cellLines, type GridCell, type GridRow } from './grid.ts';
import { keepValue, type HeaderDraft } from './header-draft.ts';
import {
  isColon,
  labelCells,
  withoutColon,
  type HeaderPart,
  type LabelCell,
} from './header-labels.ts';

/**
 * Reads number, dates, signer and name of one part of the header: the value in the label's own cell,
 * to the right (with a column of colons or without), or below.
 */
export function readHeaderFields(part: HeaderPart, draft: HeaderDraft): void {
  const rows = part.grid.rows.slice(part.from, part.to);
  const labels = rows.map((row) => labelCells(row));
  const known = new Set(labels.flat().map(({ cell }) => cell));
  const headers = labels.map((cells) => cells.filter(({ label }) => label.kind === 'header'));
  const valueColumns = findValueColumns(rows, headers, known);
  for (const [i, cells] of headers.entries()) {
    for (const one of cells) {
      const place = { block: part.grid.block, row: one.cell.row, column: one.cell.column };
      if (one.rest.length > 0 || one.isStacked) {
        const beside = one.isStacked ? stackedValue(rows[i], one, cells, known) : undefined;
        if (beside) draft.used.add(beside.cell);
        keepValue(draft, one, withoutColon(beside?.paragraphs ?? one.rest), place);
        continue;
      }
      const column = valueColumns.get(one.cell.column);
      const values =
        column === undefined
          ? valueBelow(rows, i, one, known)
          : valuesRight(rows, i, one, column, known);
      for (const cell of values) draft.used.add(cell);
      const [first] = values;
      const at = first ? { ...place, row: first.row, column: first.column } : place;
      keepValue(draft, one, withoutColon(values.flatMap(({ paragraphs }) => paragraphs)), at);
    }
  }
}

/**
 * The value of one of several labels in a cell whose values stand in the cell beside it, line by
 * line; the lines of a signer may be more. Empty where the lines do not match the labels; undefined
 * when a value stands behind a label, or there are no such lines.
 */
function stackedValue(
  row: GridRow | undefined,
  one: LabelCell,
  cells: readonly LabelCell[],
  known: ReadonlySet<GridCell>,
): { readonly cell: GridCell; readonly paragraphs: SourceParagraph[] } | undefined {
  const stack = cells.filter(({ cell }) => cell === one.cell);
  if (row === undefined || stack.some(({ rest }) => rest.length > 0)) return undefined;
  const cell = firstRight(row, one.cell, known);
  const lines = cell === undefined ? [] : cellLines(cell);
  if (cell === undefined || lines.filter((line) => /\d/u.test(line)).length < 2) return undefined;
  const at = stack.indexOf(one);
  const isLast = at === stack.length - 1;
  const hasMore = stack.at(-1)?.label.field === 'approvedBy' && lines.length > stack.length;
  const isMatched =
    (lines.length === stack.length || hasMore) &&
    stack.every(({ label }, i) => !FIGURES.has(label.field) || /\d|^\W+$/u.test(lines[i] ?? ''));
  if (!isMatched) return { cell, paragraphs: [] };
  const own = lines.slice(at, isLast ? undefined : at + 1);
  return { cell, paragraphs: own.map((text) => ({ text })) };
}

/** What has no value without a figure or a dash. */
const FIGURES = new Set<string>(['number', 'madeOn', 'revisedOn', 'effectiveOn']);

/**
 * For each column of labels, how far right their values begin: where most of them do. Beyond it
 * stands the block of the office.
 */
function findValueColumns(
  rows: readonly GridRow[],
  headers: readonly (readonly LabelCell[])[],
  known: ReadonlySet<GridCell>,
): Map<number, number> {
  const begins = new Map<number, number[]>();
  for (const [i, cells] of headers.entries()) {
    for (const { cell, rest, isStacked } of cells) {
      const row = rows[i];
      const next =
        row && rest.length === 0 && !isStacked ? firstRight(row, cell, known) : undefined;
      if (next) begins.set(cell.column, [...(begins.get(cell.column) ?? []), next.column]);
    }
  }
  return new Map([...begins].map(([column, places]) => [column, mostFrequent(places)]));
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, na], [b, nb]) => nb - na || a - b);
  return best?.[0] ?? 0;
}

/** First filled cell to the right of a label that is no label; undefined when a label comes first. */
function firstRight(
  row: GridRow,
  label: GridCell,
  known: ReadonlySet<GridCell>,
): GridCell | undefined {
  for (const cell of row.cells) {
    if (cell.column <= label.column || isColon(cell.text)) continue;
    return known.has(cell) ? undefined : cell;
  }
  return undefined;
}

function valuesRight(
  rows: readonly GridRow[],
  i: number,
  { cell: label, label: { field } }: LabelCell,
  column: number,
  known: ReadonlySet<GridCell>,
): GridCell[] {
  const row = rows[i];
  const first = row ? firstRight(row, label, known) : undefined;
  if (first && first.column > column) return [];
  const values = first ? [first] : [];
  const runsOn = field === 'approvedBy' || field === 'name';
  for (let r = i + 1; r < rows.length; r += 1) {
    const below = rows[r];
    if (below === undefined) break;
    const isSpanned = below.index < label.row + label.rowSpan;
    const before = below.covers.slice(label.column, column);
    const isOpen =
      runsOn &&
      before.every((cell) => cell === undefined || isColon(cell.text)) &&
      !isLabelled(below, column, known);
    if (!isSpanned && !isOpen) break;
    const next = below.cells.find((cell) => cell.column === column);
    if (next === undefined || next.text === '') {
      if (isSpanned || next !== undefined) continue;
      break;
    }
    if (known.has(next)) break;
    values.push(next);
  }
  return values;
}

/** Another label before this place of the row has its value here. */
function isLabelled(row: GridRow, column: number, known: ReadonlySet<GridCell>): boolean {
  const before = row.cells.findLast(
    (cell) => cell.column < column && cell.text !== '' && !isColon(cell.text),
  );
  return before !== undefined && known.has(before);
}

function valueBelow(
  rows: readonly GridRow[],
  i: number,
  { cell: label, label: { field } }: LabelCell,
  known: ReadonlySet<GridCell>,
): GridCell[] {
  const found: GridCell[] = [];
  for (let r = i + label.rowSpan; r < rows.length; r += 1) {
    const below = rows[r];
    const cell = below?.cells.find(({ column }) => column === label.column);
    if (below === undefined || cell === undefined || cell.text === '') break;
    if (below.cells.some((one) => known.has(one))) break;
    found.push(cell);
    // Post, name, rank and NIP of a signer can stand in rows of their own: "Dibuat | Disahkan oleh".
    if (field !== 'approvedBy') break;
  }
  return found;
}
