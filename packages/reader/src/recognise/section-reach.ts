import { fold } from './fold.ts';
import type { GridRow } from './grid.ts';
import { labelCells, type HeaderPart } from './header-labels.ts';

/** Parts of the header that are read as one: a table, or texts that follow each other. */
export interface PartRun {
  readonly rows: readonly GridRow[];
  /** For each row, the block of the document it stands in. */
  readonly blocks: readonly number[];
  readonly isText: boolean;
  readonly isPainted: boolean;
}

/** A table stands alone; paragraphs, which a document can keep each as a text, stand together. */
export function partRuns(parts: readonly HeaderPart[]): PartRun[] {
  const runs: HeaderPart[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.isText && last?.[0]?.isText === true) last.push(part);
    else runs.push([part]);
  }
  return runs.map((run) => ({
    rows: run.flatMap(({ grid, from, to }) => grid.rows.slice(from, to)),
    blocks: run.flatMap(({ grid, from, to }) => grid.rows.slice(from, to).map(() => grid.block)),
    isText: run[0]?.isText ?? false,
    isPainted: run[0]?.isPainted ?? false,
  }));
}

/**
 * The row before which the content of a section headed in row `i` ends at the latest. In a table the
 * last; within texts its own text, and the paragraphs after it when the heading is a text of its own
 * or they go on counting. The caption of the matrix, the last paragraph, belongs to no list.
 */
export function reachOf(run: PartRun, i: number, name: string): number {
  if (!run.isText) return run.rows.length;
  const own = endOfBlock(run, i);
  const mayFollow = own === i + 1 && endOfBlock(run, own) <= own + 1;
  let to = own;
  while (to < run.rows.length && (to === i + 1 || mayFollow || isNumbered(run.rows[to]))) {
    if (labelCells(run.rows[to] ?? NO_ROW).length > 0) return to;
    to = endOfBlock(run, to);
  }
  return to === run.rows.length ? captionAt(run, i, to, name) : to;
}

function endOfBlock({ blocks }: PartRun, i: number): number {
  let end = i + 1;
  while (end < blocks.length && blocks[end] === blocks[i]) end += 1;
  return end;
}

const NUMBERED = /^(?:\(?\d{1,2}[.)]|[a-z][.)]|[•●▪■◦➢✓*–-])\s*\S/u;

const NO_ROW: GridRow = { index: -1, cells: [], covers: [], isHeading: false };

const textOf = (row: GridRow | undefined): string =>
  fold((row?.cells ?? []).map(({ text }) => text).join(' '));

/** The line begins with a number or bullet of a list. */
function isNumbered(row: GridRow | undefined): boolean {
  return NUMBERED.test(textOf(row));
}

const CAPTION = /^(?:SOP\b|standar\p{L}*\s+operasional|prosedur\b|bagan\s+alir|flow\s?chart)/iu;
const MOST_LINES = 3;

/**
 * Where the caption begins in the last paragraphs: without a number where the items have one, in
 * capitals where they have not, or the name of the procedure itself; else `end`.
 */
function captionAt(run: PartRun, i: number, end: number, name: string): number {
  const content = run.rows.slice(i + 1, end);
  const isList = content.some((row) => isNumbered(row));
  const isShouted = content.every((row) => isUpper(textOf(row)));
  let at = end;
  for (let r = end - 1; r > i + 1 && end - r <= MOST_LINES; r -= 1) {
    const text = textOf(run.rows[r]);
    const begins = run.blocks[r] !== run.blocks[r - 1];
    if (isNumbered(run.rows[r])) break;
    const isApart =
      (isList && begins && /^[\p{Lu}("“]/u.test(text)) ||
      (!isShouted && isUpper(text)) ||
      (name !== '' && text.toLowerCase().includes(name.toLowerCase())) ||
      (CAPTION.test(text) && r === end - 1);
    if (!isApart) break;
    at = r;
  }
  return at;
}

const isUpper = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
