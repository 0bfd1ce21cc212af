import { SourceProblem } from '../source/source-problem.ts';

/**
 * Bounds of what is read. A real SOP sheet stays far below each: the largest of the official ones
 * has about 4 MB, 20 pages and 2,000 cells. Whoever guards the process sets time and memory.
 */
export const SOURCE_LIMITS = {
  /** Bytes of the file as it comes. */
  bytes: 20_000_000,
  /** Characters of text that were decoded. */
  characters: 10_000_000,
  lines: 200_000,
  /** Grid places in all tables together, those under a span included. */
  cells: 200_000,
  columns: 200,
  /** Elements within elements. */
  depth: 500,
  /** Elements of a marked-up document. */
  nodes: 500_000,
  pages: 100,
} as const;

/** Throws SOURCE_TOO_LARGE when `found` exceeds the limit. */
export function demandWithin(limit: keyof typeof SOURCE_LIMITS, found: number): void {
  if (found > SOURCE_LIMITS[limit]) {
    throw new SourceProblem(
      'SOURCE_TOO_LARGE',
      `more than ${SOURCE_LIMITS[limit]} ${limit} (${found})`,
    );
  }
}
