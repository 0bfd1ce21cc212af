import { distanceToOutline, isInside, middleOf, type Box, type Point } from './geometry.ts';
import { ownHeads } from './own-heads.ts';
import type { ArrowHead } from './sort-strokes.ts';

/** A connector between symbols, by index into the shapes of the page. */
export interface Connection {
  readonly from?: number;
  readonly to?: number;
  readonly isDirected: boolean;
  readonly points: readonly Point[];
}

/** How near to a symbol a connector ends, and how far its arrow head bridges, in points. */
const NEAR = 6;
const HEAD_REACH = 8;
/** More pieces than any sheet draws. */
const MOST_PIECES = 2000;

/** Puts the pieces of connectors together and finds the symbols at their ends. */
export function connectShapes(
  pieces: readonly (readonly Point[])[],
  boxes: readonly Box[],
  heads: readonly ArrowHead[],
): Connection[] {
  if (boxes.length === 0 || pieces.length > MOST_PIECES) return [];
  const connections: Connection[] = [];
  const ways = joinPieces(pieces, boxes);
  const headOf = ownHeads(
    ways.flatMap((points) => [points.at(0), points.at(-1)].filter((end) => end !== undefined)),
    heads,
  );
  for (const points of ways) {
    const [first] = points;
    const last = points.at(-1);
    if (first === undefined || last === undefined) continue;
    const [start, end] = [first, last].map((point) => endAt(point, boxes, headOf.get(point)));
    if (start === undefined || end === undefined) continue;
    if (start.shape === undefined && end.shape === undefined) continue;
    const isBackwards = start.hasHead && !end.hasHead;
    const [from, to] = isBackwards ? [end.shape, start.shape] : [start.shape, end.shape];
    connections.push({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      isDirected: start.hasHead !== end.hasHead,
      points: isBackwards ? points.toReversed() : points,
    });
  }
  return followMerges(connections);
}

/** Pieces that share an end, away from the symbols, are one connector. */
function joinPieces(pieces: readonly (readonly Point[])[], boxes: readonly Box[]): Point[][] {
  const open = pieces.map((points) => [...points]);
  const isAtShape = (point: Point): boolean => boxes.some((box) => isInside(point, box, 1));
  const same = (a: Point | undefined, b: Point | undefined): boolean =>
    a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) <= 2;
  const joined: Point[][] = [];
  for (let piece = open.shift(); piece !== undefined; piece = open.shift()) {
    for (;;) {
      const last = piece.at(-1);
      const first = piece[0];
      const next = open.findIndex(
        (other) =>
          (last && !isAtShape(last) && (same(last, other[0]) || same(last, other.at(-1)))) ||
          (first && !isAtShape(first) && (same(first, other[0]) || same(first, other.at(-1)))),
      );
      const [other] = next < 0 ? [] : open.splice(next, 1);
      if (other === undefined) break;
      if (last && !isAtShape(last) && same(last, other[0])) piece.push(...other.slice(1));
      else if (last && !isAtShape(last) && same(last, other.at(-1))) {
        piece.push(...other.toReversed().slice(1));
      } else if (same(first, other.at(-1))) piece.unshift(...other.slice(0, -1));
      else piece.unshift(...other.toReversed().slice(0, -1));
    }
    joined.push(piece);
  }
  return joined;
}

function endAt(
  point: Point,
  boxes: readonly Box[],
  head: ArrowHead | undefined,
): { shape?: number; hasHead: boolean } {
  // The line ends at the back of its head, the head at the symbol.
  const reach = head ? HEAD_REACH + NEAR : NEAR;
  const from = head ? middleOf(head.box) : point;
  let best: { shape: number; distance: number } | undefined;
  for (const [shape, box] of boxes.entries()) {
    // A line ends on the slanted side of a diamond inside the box around it.
    const distance = isInside(from, box) ? 0 : distanceToOutline(from, box);
    if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { shape, distance };
  }
  return { ...(best ? { shape: best.shape } : {}), hasHead: head !== undefined };
}

/** A connector that runs into another one goes where that one goes. */
function followMerges(connections: readonly Connection[]): Connection[] {
  return connections.map((connection) => {
    const end = connection.points.at(-1);
    if (connection.to !== undefined || end === undefined) return connection;
    const other = connections.find(
      (one) => one !== connection && one.to !== undefined && liesOn(end, one.points),
    );
    return other?.to === undefined || other.to === connection.from
      ? connection
      : { ...connection, to: other.to, isDirected: other.isDirected };
  });
}

const liesOn = (point: Point, points: readonly Point[]): boolean =>
  distanceToPath(point, points) <= 2;

/** Distance from a point to the nearest place of a path. */
export function distanceToPath({ x, y }: Point, points: readonly Point[]): number {
  let nearest = Infinity;
  for (const [i, a] of points.entries()) {
    const b = points[i + 1];
    if (b === undefined) break;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const t =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - a.x - t * dx, y - a.y - t * dy));
  }
  return nearest;
}
