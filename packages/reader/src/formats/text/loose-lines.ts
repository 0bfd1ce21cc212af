import { matchLabel } from '../../lexicon/index.ts';

/**
 * Lines without a tab that stand between two rows of one table: paragraphs of a cell that were
 * copied as lines. They belong to the last cell of the row above, or to the first cell of the row
 * below.
 */
export interface LooseLines {
  /** How many of the lines, from the first, belong to the row above. */
  readonly above: number;
}

/** Decides by the headings of the row above and by running numbers. */
export function shareLooseLines(
  above: readonly string[],
  loose: readonly string[],
  below: readonly string[],
): LooseLines {
  const filled = above.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every(isHeading)) return { above: 0 };
  const next = numberOf(below[0] ?? '');
  // "1. …", "2. …" before a row whose first cell begins with "3.": the list runs into that row.
  let expected = next;
  let at = loose.length;
  while (expected !== undefined && at > 0) {
    const number = numberOf(loose[at - 1] ?? '');
    if (number !== undefined && number !== expected - 1) break;
    if (number !== undefined) expected = number;
    at -= 1;
    if (number === 1) return { above: at };
  }
  return { above: loose.length };
}

/** Rows of a matrix are at least this wide. */
const MATRIX = 5;
const CAPTION = /^\s*(?:[A-Z]|[IVX]{1,4})[.)]\s+\p{L}/u;

/**
 * A line over numbered rows that is no paragraph of the cell above: a lettered caption such as
 * "B. Tahap Pelaksanaan", or any words after a cell that is blank.
 */
export function isCaption(
  above: readonly string[],
  loose: readonly string[],
  below: readonly string[],
): boolean {
  const [line = '', ...others] = loose;
  if (others.length > 0 || Math.min(above.length, below.length) < MATRIX) return false;
  if (!/^\s*\(?\d{1,3}[.)]?\s*$/.test(below[0] ?? '')) return false;
  const last = above.at(-1) ?? '';
  return last.trim() === '' || (CAPTION.test(line) && !CAPTION.test(last));
}

/** "Dasar Hukum": alone in its cell; what follows belongs to the next row. */
const isHeading = (cell: string): boolean => matchLabel(cell, ['section'])?.value === '';

function numberOf(line: string): number | undefined {
  const [, digits] = /^\s*(\d{1,2})[.)\s]/.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
