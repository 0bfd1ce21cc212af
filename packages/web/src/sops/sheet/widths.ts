import type { MatrixShape } from './table-shape.ts';

/** Widths in CSS pixels. The table keeps them on every screen and on paper. */
export interface MatrixWidths {
  readonly no: number;
  readonly activity: number;
  readonly actors: readonly number[];
  readonly requires: number;
  readonly time: number;
  readonly output: number;
  readonly note: number;
  readonly state: number;
}

/** Whole width of the official table: fits a 1366-pixel screen, and A4 landscape when scaled. */
const FULL_WIDTH = 1200;
const COMPACT_WIDTH = 940;

/** What an actor column would have by itself; the drawing may ask for more. */
export function usualActorWidths(shape: MatrixShape, isCompact: boolean): number[] {
  const usual = isCompact ? 70 : shape.actorCells > 4 ? 80 : 104;
  return shape.actors.map((actor) => usual * Math.max(1, actor.span * 0.75));
}

/** Shares the width out: the actors get what the drawing needs, the activity gets the rest. */
export function widthsOf(
  shape: MatrixShape,
  actors: readonly number[],
  isCompact: boolean,
): MatrixWidths {
  const total = isCompact ? COMPACT_WIDTH : FULL_WIDTH;
  const fixed = {
    no: shape.hasNumbers ? 34 : 0,
    requires: isCompact ? 0 : 150,
    // The longest words that stand there whole: "setengah", "Menandatangani".
    time: isCompact ? 80 : 76,
    output: isCompact ? 0 : 118,
    note: isCompact ? 0 : shape.hasNotes ? 132 : 96,
    state: isCompact ? 126 : 0,
  };
  const taken =
    Object.values(fixed).reduce((sum, width) => sum + width, 0) +
    actors.reduce((sum, width) => sum + width, 0);
  return { ...fixed, actors, activity: Math.max(isCompact ? 150 : 170, total - taken) };
}

/** Size of the letters in the drawing, in pixels of the table. */
export const drawingFontSize = (isCompact: boolean): number => (isCompact ? 9.5 : 11);
