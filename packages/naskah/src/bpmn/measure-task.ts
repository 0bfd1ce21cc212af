import { countLines } from './measure-label.ts';

/** A task as programs draw it: its words in the middle, the sign of its kind in the upper left. */
const WIDTH = 170;
const LEAST_HEIGHT = 90;
/** Words stand so far from the sides, in letters of 12 pixels. */
const SIDE = 8;
const LETTER = 6.3;
const LINE = 14.4;
/** The sign reaches down to here; words that begin below it never meet it. */
const SIGN = 25;

/** Room for the name of a task, in the units of the diagram, below the sign of its kind. */
export function measureTask(name: string): readonly [width: number, height: number] {
  const lines = countLines(name, WIDTH - 2 * SIDE, LETTER);
  return [WIDTH, Math.max(LEAST_HEIGHT, 2 * Math.ceil(SIGN + (lines * LINE) / 2))];
}
