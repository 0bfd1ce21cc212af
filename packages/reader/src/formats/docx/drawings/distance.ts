import type { Box, Point } from './drawing.ts';

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** From a point to a box; 0 inside it. */
export function distanceToBox({ x, y }: Point, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** From one box to another; 0 where they meet. */
export function distanceBetween(one: Box, other: Box): number {
  const across = Math.max(other.x - one.x - one.width, 0, one.x - other.x - other.width);
  const down = Math.max(other.y - one.y - one.height, 0, one.y - other.y - other.height);
  return Math.hypot(across, down);
}

/** From a box to a stroke; 0 where it crosses. Measured along the nearest point to its middle. */
export function distanceToStroke(box: Box, from: Point, to: Point): number {
  const middle = middleOf(box);
  const nearest = nearestOnStroke(middle, from, to);
  return distanceToBox(nearest, box);
}

function nearestOnStroke(point: Point, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const part = Math.min(Math.max(along, 0), 1);
  return { x: from.x + part * dx, y: from.y + part * dy };
}
