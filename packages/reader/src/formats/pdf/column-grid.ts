import type { Word } from './page-content.ts';

/** Places of letters on a page, as if it were typed. */
export interface ColumnGrid {
  readonly left: number;
  /** Width of a letter, in points. */
  readonly step: number;
}

export function columnGrid(words: readonly Word[]): ColumnGrid {
  const widths = words
    .map((word) => (word.right - word.left) / Math.max(1, word.text.length))
    .filter((width) => width > 0)
    .toSorted((a, b) => a - b);
  const left = words.reduce((least, word) => Math.min(least, word.left), Infinity);
  return { left, step: Math.max(1, widths[widths.length >> 1] ?? 5) };
}
