import type { Point } from './drawing.ts';

/** A line or connector in a table, or several joined into one way. */
export interface DrawnLine {
  readonly ends: readonly [LineEnd, LineEnd];
  /** Places it certainly or likely passes: the corners of its strokes. */
  readonly strokes: readonly (readonly [Point, Point])[];
  readonly text: string;
}

export interface LineEnd {
  readonly point: Point;
  readonly hasArrow: boolean;
  /** Shape it meets, by its id in the table. */
  readonly shape?: string;
}

/** Ends this near to each other (2 mm) were meant to touch. */
const touching = 115;

/**
 * Joins strokes that were drawn one after the other: where exactly two free ends meet. Older sheets
 * draw a bent way as plain lines, only the last with an arrow.
 */
export function joinLines(lines: readonly DrawnLine[]): readonly DrawnLine[] {
  const open: (DrawnLine | undefined)[] = [...lines];
  for (let i = 0; i < open.length; i += 1) {
    while (joinOne(open, i));
  }
  return open.filter((line) => line !== undefined);
}

/** Joins another line to line `i` and takes it out; tells whether there was one. */
function joinOne(open: (DrawnLine | undefined)[], i: number): boolean {
  const line = open[i];
  if (line === undefined) return false;
  for (const side of [0, 1] as const) {
    const end = line.ends[side];
    if (end.shape !== undefined) continue;
    const meeting = open.flatMap((other, j) =>
      other === undefined || j === i ? [] : meetingSides(end, other).map((k) => ({ other, j, k })),
    );
    const [only] = meeting;
    if (only === undefined || meeting.length > 1) continue;
    if (end.hasArrow && only.other.ends[only.k].hasArrow) continue;
    open[i] = joined(line, side, only.other, only.k);
    open[only.j] = undefined;
    return true;
  }
  return false;
}

function meetingSides(end: LineEnd, { ends }: DrawnLine): readonly (0 | 1)[] {
  return ([0, 1] as const).filter((side) => meets(end, ends[side]));
}

function meets(end: LineEnd, other: LineEnd): boolean {
  if (other.shape !== undefined) return false;
  return Math.hypot(end.point.x - other.point.x, end.point.y - other.point.y) <= touching;
}

/** An arrow head in the middle of a way says the direction of the whole. */
function joined(line: DrawnLine, side: 0 | 1, other: DrawnLine, otherSide: 0 | 1): DrawnLine {
  const far = line.ends[side === 0 ? 1 : 0];
  const otherFar = other.ends[otherSide === 0 ? 1 : 0];
  return {
    ends: [
      { ...far, hasArrow: far.hasArrow || other.ends[otherSide].hasArrow },
      { ...otherFar, hasArrow: otherFar.hasArrow || line.ends[side].hasArrow },
    ],
    strokes: [...line.strokes, ...other.strokes],
    text: [line.text, other.text].filter((text) => text !== '').join(' '),
  };
}
