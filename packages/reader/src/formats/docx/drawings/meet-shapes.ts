import type { TableGeometry } from '../tables/table-geometry.ts';
import type { LineItem, Point } from './drawing.ts';
import type { DrawnLine, LineEnd } from './drawn-lines.ts';
import type { PlacedDrawing } from './place-drawings.ts';
import type { PlacedShape } from './table-drawings.ts';

export interface PlacedLine {
  readonly item: LineItem<unknown>;
  readonly placed: PlacedDrawing;
  readonly start: Point;
  readonly end: Point;
  /** All its corners from start to end, where the file says them. */
  readonly corners?: readonly Point[];
  readonly text: string;
}

/** An end this near to a shape was meant to meet it (4 mm). */
const reach = 230;
/** Over rows of estimated height an end may miss by this much more (15 mm). */
const mostDoubt = 850;

/** Says for each end of each line which shape it meets: by the file's own joints, or by place. */
export function meetShapes(
  geometry: TableGeometry,
  shapes: readonly PlacedShape[],
  lines: readonly PlacedLine[],
): readonly DrawnLine[] {
  return lines.map((line) => {
    const { item, start, end } = line;
    const nearest = (point: Point, except?: string): string | undefined =>
      findNearest(geometry, shapes, line.placed, point, except);
    const joint = (id: string | undefined): string | undefined =>
      id === undefined ? undefined : findJoint(shapes, line.placed, id);
    const first = joint(item.startShapeId) ?? nearest(start);
    const last = joint(item.endShapeId) ?? nearest(end, first);
    return {
      ends: [lineEnd(start, item.startsWithArrow, first), lineEnd(end, item.endsWithArrow, last)],
      strokes: line.corners === undefined ? likelyStrokes(start, end) : strokesOf(line.corners),
      text: line.text,
    };
  });
}

function lineEnd(point: Point, hasArrow: boolean, shape: string | undefined): LineEnd {
  return { point, hasArrow, ...(shape === undefined ? {} : { shape }) };
}

/** Ids are unique within a drawing; over a whole document copies may share one. */
function findJoint(
  shapes: readonly PlacedShape[],
  placed: PlacedDrawing,
  id: string,
): string | undefined {
  const named = shapes.filter(({ item }) => item.ids.includes(id));
  const inDrawing = named.filter((shape) => shape.placed.drawing === placed.drawing);
  if (inDrawing.length === 1) return inDrawing[0]?.id;
  return named.length === 1 ? named[0]?.id : undefined;
}

/** The nearest shape in reach, other than `except`: a line does not lead back to where it began. */
function findNearest(
  { doubts }: TableGeometry,
  shapes: readonly PlacedShape[],
  placed: PlacedDrawing,
  { x, y }: Point,
  except: string | undefined,
): string | undefined {
  let best: string | undefined;
  let bestDistance = reach;
  for (const { id, item, placed: other } of shapes) {
    const { box } = item;
    // Line and shape may hang on different rows; what lies between is known only roughly.
    const between = Math.abs((doubts[placed.row] ?? 0) - (doubts[other.row] ?? 0));
    const leeway = 1 + Math.min(between, mostDoubt) / reach;
    const across = Math.max(box.x - x, 0, x - box.x - box.width);
    const down = Math.max(box.y - y, 0, y - box.y - box.height);
    const distance = Math.hypot(across, down / leeway);
    if (id === except || distance >= bestDistance) continue;
    best = id;
    bestDistance = distance;
  }
  return best;
}

function strokesOf(corners: readonly Point[]): readonly (readonly [Point, Point])[] {
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i];
    return from === undefined ? [] : [[from, to] as const];
  });
}

/** Where the file does not say how a connector bends: straight, and once or twice at a right angle. */
function likelyStrokes(start: Point, end: Point): readonly (readonly [Point, Point])[] {
  const corner = { x: end.x, y: start.y };
  const otherCorner = { x: start.x, y: end.y };
  return [
    [start, end],
    [start, corner],
    [corner, end],
    [start, otherCorner],
    [otherCorner, end],
  ];
}
