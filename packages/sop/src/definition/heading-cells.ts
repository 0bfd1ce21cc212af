import type { Sheet } from './sheet.ts';

/** For each actor cell from the left, with spans opened: its heading, counted from 1. */
export function headingCells({ performers }: Sheet): readonly number[] {
  return performers.flatMap(({ span = 1 }, index) => Array.from({ length: span }, () => index + 1));
}
