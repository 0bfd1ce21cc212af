import { distanceToBox } from './distance.ts';
import type { LineItem, Point } from './drawing.ts';
import type { DrawnLine, LineEnd } from './drawn-lines.ts';
import type { PlacedDrawing } from './place-drawings.ts';
import type { PlacedShape } from './table-drawings.ts';

export interface PlacedLine {
  readonly item: LineItem<unknown>;
  readonly placed: PlacedDrawing;
  readonly start: Point;
  readonly end: Point;
  readonly text: string;
}

/** An end this near to a shape was meant to meet it (4 mm). */
const reach = 230;

/** Says for each end of each line which shape it meets: by the file's own joints, or by place. */
export function meetShapes(
  shapes: readonly PlacedShape[],
  lines: readonly PlacedLine[],
): readonly DrawnLine[] {
  return lines.map((line) => {
    const { item, start, end } = line;
    const joint = (id: string | undefined): string | undefined =>
      id === undefined ? undefined : findJoint(shapes, line.placed, id);
    const first = joint(item.startShapeId) ?? nearest(shapes, start)?.id;
    const last = joint(item.endShapeId) ?? nearest(shapes, end, first)?.id;
    return {
      ends: [lineEnd(start, item.startsWithArrow, first), lineEnd(end, item.endsWithArrow, last)],
      strokes: likelyStrokes(start, end),
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

/** The nearest shape in reach; not `except` again, unless nothing else is there. */
function nearest(
  shapes: readonly PlacedShape[],
  point: Point,
  except?: string,
): PlacedShape | undefined {
  let best: PlacedShape | undefined;
  let bestDistance = reach;
  for (const shape of shapes) {
    const distance = distanceToBox(point, shape.item.box);
    if (shape.id !== except && distance <= bestDistance) {
      best = shape;
      bestDistance = distance - Number.EPSILON;
    }
  }
  return best;
}

/** The file does not say where a connector bends: straight, and once or twice at a right angle. */
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
