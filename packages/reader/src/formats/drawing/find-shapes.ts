import type { DrawnKind } from '../../source/source-document.ts';
import { boundsOf, heightOf, middleOf, widthOf, type Box, type Point } from './geometry.ts';
import type { Line } from './lines.ts';
import type { Stroke } from './stroke.ts';
import type { Rectangle, SortedStrokes } from './sort-strokes.ts';

/** A symbol on the page, not yet placed in a table. */
export interface PageShape {
  readonly kind: DrawnKind;
  readonly box: Box;
}

export interface ShapesAndBorders {
  readonly shapes: PageShape[];
  /** Sides of the rectangles that are borders. */
  readonly horizontal: Line[];
  readonly vertical: Line[];
}

/** Symbols smaller or larger than this are none, in points. */
const SMALLEST = 6;
const WIDEST = 260;
const HIGHEST = 140;
/** More rectangles than any sheet has: a picture. */
const MOST_RECTANGLES = 3000;

/**
 * Tells symbols from borders. A rectangle is a symbol when it stands free: no other line touches a
 * corner of it (connectors end at the middle of a side), and none runs through it.
 */
export function findShapes(sorted: SortedStrokes): ShapesAndBorders {
  const shapes: PageShape[] = [];
  const horizontal: Line[] = [];
  const vertical: Line[] = [];
  const rectangles = withoutDoubles(sorted.rectangles).slice(0, MOST_RECTANGLES);
  const sides = rectangles.map(sidesOf);
  const all = {
    horizontal: [...sorted.horizontal, ...sides.flatMap((side) => side.horizontal)],
    vertical: [...sorted.vertical, ...sides.flatMap((side) => side.vertical)],
  };
  const isCheap = rectangles.length * (all.horizontal.length + all.vertical.length) < 2e7;
  for (const [i, rectangle] of rectangles.entries()) {
    const own = sides[i];
    if (own === undefined) continue;
    if (isCheap && isSymbolSize(rectangle) && standsFree(rectangle, own, all)) {
      shapes.push({ kind: 'box', box: rectangle });
    } else if (rectangle.isStroked) {
      horizontal.push(...own.horizontal);
      vertical.push(...own.vertical);
    }
  }
  for (const outline of sorted.outlines) {
    const box = boundsOf(outline.points);
    if (isSymbolSize(box)) shapes.push({ kind: kindOfOutline(outline, box), box });
  }
  return { shapes: uniqueShapes(shapes), horizontal, vertical };
}

const isSymbolSize = (box: Box): boolean =>
  Math.min(widthOf(box), heightOf(box)) >= SMALLEST &&
  widthOf(box) <= WIDEST &&
  heightOf(box) <= HIGHEST;

interface Sides {
  readonly horizontal: readonly Line[];
  readonly vertical: readonly Line[];
}

const sidesOf = ({ left, right, top, bottom }: Box): Sides => ({
  horizontal: [top, bottom].map((at) => ({ at, from: left, to: right })),
  vertical: [left, right].map((at) => ({ at, from: top, to: bottom })),
});

/** How near to a corner a line has to come to belong to it. */
const CORNER = 2;

function standsFree(box: Rectangle, own: Sides, all: Sides): boolean {
  const touches = (line: Line, at: readonly number[], along: readonly number[]): boolean =>
    at.some((place) => Math.abs(line.at - place) <= CORNER) &&
    along.some((place) => line.from - CORNER <= place && place <= line.to + CORNER);
  const crosses = (line: Line, [low, high]: Pair, [from, to]: Pair): boolean =>
    line.at > low + CORNER &&
    line.at < high - CORNER &&
    line.from < to - CORNER &&
    line.to > from + CORNER;
  const [x, y]: [Pair, Pair] = [
    [box.left, box.right],
    [box.top, box.bottom],
  ];
  return (
    all.horizontal.every(
      (line) => own.horizontal.includes(line) || (!touches(line, y, x) && !crosses(line, y, x)),
    ) &&
    all.vertical.every(
      (line) => own.vertical.includes(line) || (!touches(line, x, y) && !crosses(line, x, y)),
    )
  );
}

type Pair = readonly [number, number];

/** Outline and filling are often painted one after the other. */
function withoutDoubles(rectangles: readonly Rectangle[]): Rectangle[] {
  const byPlace = new Map<string, Rectangle>();
  for (const one of rectangles) {
    const place = [one.left, one.top, one.right, one.bottom].map(Math.round).join(' ');
    if (!byPlace.get(place)?.isStroked) byPlace.set(place, one);
  }
  return [...byPlace.values()];
}

function uniqueShapes(shapes: readonly PageShape[]): PageShape[] {
  const kept: PageShape[] = [];
  const places = new Set<string>();
  for (const shape of shapes) {
    const { x, y } = middleOf(shape.box);
    const place = [x, y, widthOf(shape.box)].map((n) => Math.round(n / 2)).join(' ');
    if (!places.has(place)) kept.push(shape);
    places.add(place);
  }
  return kept;
}

function kindOfOutline({ points, curves }: Stroke, box: Box): DrawnKind {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (curves > 0) {
    // Rounded by how much: the straight part of the left side tells a softened box from a capsule.
    const onSide = points.filter(({ x }) => x - box.left < Math.min(width, height) * 0.02 + 0.3);
    const straight = onSide.length < 2 ? 0 : heightOf(boundsOf(onSide));
    return straight > height * 0.6 ? 'box' : 'capsule';
  }
  const { x, y } = middleOf(box);
  const near = (value: number, wanted: number, size: number): boolean =>
    Math.abs(value - wanted) < size * 0.12 + 0.5;
  if (points.length === 4) {
    const isDiamond = points.every((point) => near(point.x, x, width) !== near(point.y, y, height));
    return isDiamond ? 'diamond' : 'other';
  }
  if (points.length === 5) {
    // The tip stands alone at its end; the shoulders share theirs with the corners behind them.
    const isAlone = (of: (point: Point) => number, at: number): boolean =>
      points.filter((point) => Math.abs(of(point) - at) < 0.5).length === 1;
    const tips = points.filter(
      (point) =>
        (near(point.x, x, width) && isAlone((one) => one.y, point.y)) ||
        (near(point.y, y, height) && isAlone((one) => one.x, point.x)),
    );
    return tips.length === 1 ? 'pentagon' : 'other';
  }
  // A circle or capsule that the printer has broken into short straight pieces.
  return points.length >= 12 ? 'capsule' : 'other';
}
