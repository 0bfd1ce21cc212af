import type { Point } from './geometry.ts';

/** One painted subpath, curves replaced by places along them. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
  /** Number of curves in it. */
  readonly curves: number;
  readonly isStroked: boolean;
  readonly isFilled: boolean;
}

/** Places along a cubic curve after its beginning, enough to know how far it reaches. */
export function bend([a, b, c, d]: readonly [Point, Point, Point, Point]): Point[] {
  return [0.25, 0.5, 0.75, 1].map((t) => {
    const u = 1 - t;
    const mix = (p: number, q: number, r: number, s: number): number =>
      u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
    return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
  });
}
