import type { HeaderBlock } from '../sheet/header-block.ts';

/** Office and left lists, labels, values: shares of the width. */
export const SHARES = [0.5, 0.17, 0.33] as const;

/** Rooms and gaps in points. */
export const ROOM = {
  /** Between words and lines, around a value and around a list. */
  cell: 5,
  list: 6,
  /** For the emblem of the region, above the office. */
  emblem: 60,
  /** For a signature above its name, and where no name stands below. */
  signature: 42,
  unsigned: 30,
  afterLabel: 4,
  afterItem: 2.5,
} as const;

/** Where the words of a list item begin, by the size of the letters. */
export const HANGING = { marked: 1.9, plain: 0.9 } as const;

/** Whether the approval names who signs, in a line of its own below the signature. */
export const hasSigner = ({ identity, approval, linesAbove }: HeaderBlock): boolean =>
  linesAbove < (identity[approval]?.lines.length ?? 0);
