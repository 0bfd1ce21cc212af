import type { Bounds, Point } from './lay-out-process.ts';
import { BESIDE } from './leave-gaps.ts';
import { measureLabel } from './measure-label.ts';
import type { Route } from './route-flows.ts';

/** Between the corner of a gateway and words above or below it. */
const AWAY = 7;

/**
 * Where the words of an arrow stand: at its beginning, right of the line on which it runs up or
 * down, or over the one that runs straight on.
 * @param start where it leaves
 * @param x where it runs up or down, or behind those that do
 */
export function placeLabel({ flow, leaves, direction }: Route, start: Point, x: number): Bounds {
  const size = measureLabel(flow.name);
  if (direction === undefined) return { x: x + 2 * BESIDE, y: start.y - 3 - size.height, ...size };
  const away = leaves === 'right' ? BESIDE : AWAY;
  const y = direction === 'up' ? start.y - away - size.height : start.y + away;
  return { x: x + BESIDE, y, ...size };
}
