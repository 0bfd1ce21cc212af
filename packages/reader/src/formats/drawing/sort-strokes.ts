import { boundsOf, heightOf, widthOf, type Box, type Point } from './geometry.ts';
import type { Line } from './lines.ts';
import type { Stroke } from './stroke.ts';

/** Strokes by what they can be. */
export interface SortedStrokes {
  readonly horizontal: Line[];
  readonly vertical: Line[];
  /** Rectangles that are borders of a cell or a symbol. */
  readonly rectangles: Rectangle[];
  /** Closed outlines that are no rectangle. */
  readonly outlines: Stroke[];
  readonly arrowHeads: ArrowHead[];
  /** Open lines with bends or slants. */
  readonly paths: (readonly Point[])[];
}

export interface Rectangle extends Box {
  readonly isStroked: boolean;
}

export interface ArrowHead {
  readonly box: Box;
}

/** Thickest border and longest arrow head, in points. */
const THIN = 3;
const HEAD = 15;

export function sortStrokes(strokes: readonly Stroke[]): SortedStrokes {
  const sorted: SortedStrokes = {
    ...{ horizontal: [], vertical: [], rectangles: [] },
    ...{ outlines: [], arrowHeads: [], paths: [] },
  };
  for (const stroke of strokes) sortOne(stroke, sorted);
  return sorted;
}

function sortOne(stroke: Stroke, sorted: SortedStrokes): void {
  const { points, curves, isStroked, isFilled, isClosed } = stroke;
  const box = boundsOf(points);
  const [width, height] = [widthOf(box), heightOf(box)];
  const isArea = isClosed || isFilled;
  if (Math.min(width, height) <= (isArea ? THIN : 1)) {
    if (Math.max(width, height) < 2 || (curves > 0 && isArea)) return;
    if (width >= height) {
      sorted.horizontal.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
    } else {
      sorted.vertical.push({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });
    }
    return;
  }
  const isSmall = Math.max(width, height) <= HEAD;
  if (!isArea) {
    if (isSmall && points.length === 3 && curves === 0) sorted.arrowHeads.push({ box });
    else sorted.paths.push(points);
    return;
  }
  if (isRectangle(stroke)) sorted.rectangles.push({ ...box, isStroked });
  else if (isSmall && isFilled && curves === 0 && points.length <= 5) {
    sorted.arrowHeads.push({ box });
  } else sorted.outlines.push(stroke);
}

function isRectangle({ points, curves }: Stroke): boolean {
  if (curves > 0 || points.length !== 4) return false;
  return points.every((point, i) => {
    const next = points[(i + 1) % 4] ?? point;
    return Math.abs(point.x - next.x) < 0.5 || Math.abs(point.y - next.y) < 0.5;
  });
}
