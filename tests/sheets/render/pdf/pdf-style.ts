import type { Damage } from '../../layout.ts';
import type { Random } from '../../random.ts';

/** How the program that printed the file sets text and rulings. */
export interface PdfStyle {
  readonly size: number;
  readonly piece: 'line' | 'word';
  readonly rulings: 'frames' | 'bars' | 'none';
  /** Headings of the actor columns stand upright. */
  readonly hasUprightHeadings: boolean;
  /** Off-page pentagons where a page ends between two symbols. */
  readonly hasPentagons: boolean;
  readonly hasPageNumbers: boolean;
  /** The cells are printed column by column and not in reading order. */
  readonly isOutOfOrder: boolean;
  readonly width: number;
  readonly height: number;
}

export function makePdfStyle(random: Random, damage: Damage): PdfStyle {
  const clean = damage === 'clean';
  const [width, height] = random.pick([
    [842, 595],
    [936, 612],
    [1008, 612],
  ] as const);
  return {
    size: random.pick([7, 8, 8.5]),
    piece: random.pick(['line', 'word']),
    rulings: random.pick(damage === 'damaged' ? ['frames', 'bars', 'none'] : ['frames', 'bars']),
    hasUprightHeadings: !clean && random.chance(0.1),
    hasPentagons: random.chance(0.5),
    hasPageNumbers: !clean && random.chance(0.6),
    isOutOfOrder: !clean && random.chance(0.25),
    width,
    height,
  };
}
