import { distanceToOutline, isInside, type Box, type Point } from '../drawing/geometry.ts';
import { meet, reaches, SAME, type Line, type Lines } from '../drawing/lines.ts';

export interface SeparatedLines extends Lines {
  /** Straight connectors between symbols, and other lines that are part of no table. */
  readonly connectors: readonly (readonly [Point, Point])[];
}

/** How near to a symbol a connector ends, in points. */
const NEAR = 6;
/** More lines than any table has: hatching, a chart, a plan. */
const MOST_LINES = 3000;

/**
 * Takes the lines out that belong to no table. A border ends at another border; a connector ends
 * at a symbol, at its arrow head or at its own next piece. Taking one out can leave another
 * hanging, so it is done until nothing changes.
 */
export function separateConnectors(
  { horizontal, vertical }: Lines,
  anchors: Box[],
): SeparatedLines {
  let lines = { horizontal: [...horizontal], vertical: [...vertical] };
  if (horizontal.length + vertical.length > MOST_LINES) {
    return { horizontal: [], vertical: [], connectors: [] };
  }
  const connectors: (readonly [Point, Point])[] = [];
  for (;;) {
    const before = connectors.length;
    const keep = (line: Line, across: readonly Line[], ends: readonly [Point, Point]): boolean => {
      if (isBorder(line, across, ends, anchors, connectors)) return true;
      connectors.push(ends);
      return false;
    };
    const kept: typeof lines = { horizontal: [], vertical: [] };
    for (const line of lines.horizontal) {
      const { at: y, from, to } = line;
      if (
        keep(line, lines.vertical, [
          { x: from, y },
          { x: to, y },
        ])
      )
        kept.horizontal.push(line);
    }
    for (const line of lines.vertical) {
      const { at: x, from, to } = line;
      if (
        keep(line, lines.horizontal, [
          { x, y: from },
          { x, y: to },
        ])
      )
        kept.vertical.push(line);
    }
    lines = kept;
    if (connectors.length === before) return { ...lines, connectors };
  }
}

function isBorder(
  line: Line,
  across: readonly Line[],
  ends: readonly [Point, Point],
  anchors: readonly Box[],
  connectors: readonly (readonly [Point, Point])[],
): boolean {
  const met = across.filter((other) => meet(line, other));
  const isHeld = (place: number): boolean => met.some(({ at }) => Math.abs(at - place) <= SAME);
  const [fromHeld, toHeld] = [isHeld(line.from), isHeld(line.to)];
  if (fromHeld && toHeld) return true;
  const hanging = ends.filter((_end, i) => !(i === 0 ? fromHeld : toHeld));
  const isAtSymbol = hanging.some(
    (end) =>
      anchors.some((box) => isInside(end, box) || distanceToOutline(end, box) <= NEAR) ||
      connectors.some((other) => other.some(({ x, y }) => Math.hypot(x - end.x, y - end.y) <= 2)),
  );
  // A border may run out at an open side of its table, as long as it crosses others on the way.
  return !isAtSymbol && met.filter(({ at }) => reaches(line, at, -SAME)).length >= 2;
}
