import type { Point } from './drawing.ts';
import { freeformOf, type Freeform } from './freeform.ts';

/** More steps than any drawn arrow has; the rest of a scribble says nothing. */
const mostSteps = 500;

/**
 * Reads the path of a VML shape drawn by hand: "m0,0l0,500,200,500xe", in the units of its
 * coordsize. A missing number is 0; curves are told apart, not followed.
 */
export function readVmlPath(path: string, width: number, height: number): Freeform {
  const points: Point[] = [];
  let [isClosed, isCurved] = [false, false];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of path
    .slice(0, 100 * mostSteps)
    .matchAll(/([a-z]+)([^a-z]*)/gi)) {
    const letter = command.charAt(0);
    if (letter === 'x') isClosed = true;
    if (!'mlr'.includes(letter)) {
      isCurved ||= 'cvqa'.includes(letter);
      continue;
    }
    const numbers = list.split(/[ ,]/).map((text) => Number.parseFloat(text) || 0);
    for (let i = 0; i < numbers.length && points.length < mostSteps; i += 2) {
      const [x, y] = [numbers[i] ?? 0, numbers[i + 1] ?? 0];
      at = letter === 'r' ? { x: at.x + x, y: at.y + y } : { x, y };
      points.push(at);
    }
    if (command.includes('x')) isClosed = true;
  }
  const parts = points.map(({ x, y }) => ({ x: x / (width || 1), y: y / (height || 1) }));
  return freeformOf(parts, isClosed, isCurved);
}
