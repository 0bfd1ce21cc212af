import type { SourceDocument, TableBlock } from '../source/source-document.ts';
import type { ColumnLabels } from './column-label.ts';
import { headingLetters, type HeadingLetters } from './row-kinds.ts';
import type { ColumnPlan } from './column-plan.ts';
import { findHeadings } from './find-headings.ts';
import { openGrid, type Grid, type GridRow } from './grid.ts';
import { labelCells, settleNumberLabels, type HeaderPart } from './header-labels.ts';
import { joinTornRows } from './join-torn-rows.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { openCollapsedHeading } from './open-collapsed-heading.ts';
import { planColumns } from './plan-columns.ts';
import { textRows } from './text-rows.ts';

/** Rows of a matrix in one table. */
export interface MatrixPart {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  readonly plan: ColumnPlan;
  readonly heading: HeadingLetters;
  /** Rows of the table above carry on here without a heading of their own. */
  readonly isContinued: boolean;
  /** Its own heading is damaged; the columns are those of the heading above it. */
  readonly isUnsure?: true;
}

/** A document cut into what may be header and what is matrix, in reading order. */
export type DocumentPart =
  | { readonly type: 'header'; readonly part: HeaderPart }
  | { readonly type: 'matrix'; readonly part: MatrixPart };

/** `withMargins`: running heads count, where they alone hold the header. */
export function documentParts(
  document: SourceDocument,
  labels: ColumnLabels,
  withMargins = false,
): DocumentPart[] {
  const parts: DocumentPart[] = [];
  const isPainted = document.format === 'pdf';
  for (const [block, source] of document.blocks.entries()) {
    if (source.type === 'text') {
      if (source.margin === true && !withMargins) continue;
      const grid = openGrid(textRows(source), block);
      settleNumberLabels(grid.rows);
      const part = { grid, from: 0, to: grid.rows.length, isText: true, isPainted };
      if (part.to > 0) parts.push({ type: 'header', part });
      continue;
    }
    const whole = document.format === 'text' ? joinTornRows(source) : source;
    const opened = openCollapsedHeading(mergeRepeats(whole, labels), labels);
    const own = tableParts(opened, block, labels, isPainted);
    const last = parts.findLast(({ type, part }) => type === 'matrix' || !isBlankPart(part));
    const [only] = own;
    const above = last?.type === 'matrix' ? last.part : undefined;
    if (only?.type === 'header' && own.length === 1 && above && carriesOn(above, only.part)) {
      parts.push({ type: 'matrix', part: continuation(above, only.part) });
    } else parts.push(...own);
  }
  return parts;
}

function isBlankPart({ grid, from, to }: { grid: Grid; from: number; to: number }): boolean {
  return grid.rows.slice(from, to).every(({ cells }) => cells.every(({ text }) => text === ''));
}

function tableParts(
  table: TableBlock,
  block: number,
  labels: ColumnLabels,
  isPainted: boolean,
): DocumentPart[] {
  const grid = openGrid(table, block);
  settleNumberLabels(grid.rows);
  const headings = findHeadings(grid, labels);
  const parts: DocumentPart[] = [];
  let at = 0;
  for (const [i, heading] of headings.entries()) {
    if (heading.first > at) parts.push(headerPart(grid, at, heading.first, isPainted));
    const limit = headings[i + 1]?.first ?? grid.rows.length;
    const to = headerRestart(grid.rows, heading.end, limit);
    const rows = grid.rows.slice(heading.end, to);
    const plan = planColumns(grid, heading, labels, rows);
    const letters = headingLetters(grid.rows.slice(heading.first, heading.end));
    const part = { grid, from: heading.end, to, plan, heading: letters, isContinued: false };
    parts.push({ type: 'matrix', part });
    at = to;
  }
  if (at < grid.rows.length) parts.push(headerPart(grid, at, grid.rows.length, isPainted));
  return parts;
}

function headerPart(grid: Grid, from: number, to: number, isPainted: boolean): DocumentPart {
  return { type: 'header', part: { grid, from, to, isText: false, isPainted } };
}

const HEADER_WORD =
  /nomor|no\.?\s*(?:sop|pos)|t(?:an)?gg?a?l|nama|judul|disahkan|disyahkan|dasar|kualifikasi/iu;

/** Where a header begins within the rows of a matrix: the next sheet, or the own one below it. */
function headerRestart(rows: readonly GridRow[], from: number, to: number): number {
  for (let r = from; r < to; r += 1) {
    const row = rows[r];
    const hint = row?.cells.some(({ text }) => text.length < 200 && HEADER_WORD.test(text));
    if (!row || !hint || /^\d/u.test(row.cells[0]?.text ?? '')) continue;
    const sure = labelCells(row).filter(
      ({ label, rest }) =>
        label.confidence > 0.8 &&
        label.field !== 'otherHeader' &&
        (rest.length === 0 || label.kind === 'header'),
    );
    const isHeader = sure.some(({ label }) => label.kind === 'header') || sure.length > 1;
    if (isHeader) return r;
  }
  return to;
}

/**
 * A table without a heading right under a matrix: its next page, or its rows after a gap. Of another
 * width only when it begins with a number, as a lost tab makes it.
 */
function carriesOn(above: MatrixPart, { grid, from, to }: HeaderPart): boolean {
  const rows = grid.rows.slice(from, Math.min(to, from + 3));
  const isLabelled = rows.some((row) =>
    labelCells(row).some(({ label }) => label.confidence > 0.85),
  );
  if (grid.columns < 4 || isLabelled) return false;
  const apart = Math.abs(grid.columns - above.grid.columns);
  const first = rows[0]?.cells.find(({ text }) => text !== '')?.text ?? '';
  return apart === 0 || /^\(?\d{1,3}[.)]?(?:\s|$)/u.test(first);
}

function continuation(above: MatrixPart, { grid, from, to }: HeaderPart): MatrixPart {
  return { ...above, grid, from, to, isContinued: true };
}
