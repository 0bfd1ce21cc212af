import type { Point } from '../../drawing/geometry.ts';
import { bend } from '../../drawing/stroke.ts';

/** A subpath of the `d` attribute of an SVG path. */
export interface SubPath {
  readonly points: Point[];
  isClosed: boolean;
  curves: number;
}

/** Numbers that each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  ...{ M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 },
};
/** Commands of the longest drawing that is read. */
const MOST = 20_000;

/** Subpaths with curves replaced by places along them; an arc by its ends and its middle. */
export function parsePath(d: string): SubPath[] {
  const paths: SubPath[] = [];
  let path: SubPath | undefined;
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let commands = 0;
  const to = (point: Point, ...before: readonly Point[]): void => {
    if (path === undefined) paths.push((path = { points: [at], isClosed: false, curves: 0 }));
    path.points.push(...before, point);
    at = point;
  };
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*(?:e[-+]?\d[^a-z]*)*)/gi)) {
    const numbers = [...rest.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(Number);
    const name = letter.toUpperCase();
    const takes = TAKES[name];
    if (takes === undefined) return paths;
    if (name === 'Z') {
      if (path) path.isClosed = true;
      path = undefined;
      at = start;
      continue;
    }
    const isRelative = letter !== name;
    for (let i = 0; i + takes <= numbers.length && commands < MOST; i += takes) {
      commands += 1;
      const [dx, dy] = isRelative ? [at.x, at.y] : [0, 0];
      const n = (k: number): number => numbers[i + k] ?? 0;
      const point = (k: number): Point => ({ x: n(k) + dx, y: n(k + 1) + dy });
      if (name === 'M' && i === 0) {
        at = point(0);
        start = at;
        path = undefined;
      } else if (name === 'H') to({ x: n(0) + dx, y: at.y });
      else if (name === 'V') to({ x: at.x, y: n(0) + dy });
      else if (name === 'C') to(point(4), ...bend([at, point(0), point(2), point(4)]).slice(0, -1));
      else if (name === 'S' || name === 'Q') {
        to(point(2), ...bend([at, point(0), point(0), point(2)]).slice(0, -1));
      } else if (name === 'A') to(point(5), arcMiddle(at, point(5), n(0), n(4) !== 0));
      else to(point(0));
      if (path && /[CSQTA]/.test(name)) path.curves += 1;
    }
  }
  return paths;
}

/** Middle of a circular arc that is no longer than half a circle. */
function arcMiddle(from: Point, to: Point, radius: number, isSweep: boolean): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const half = Math.hypot(dx, dy) / 2;
  const r = Math.max(Math.abs(radius), half);
  const height = r - Math.sqrt(Math.max(0, r * r - half * half));
  const side = (isSweep ? 1 : -1) * (half === 0 ? 0 : height / (2 * half));
  return { x: (from.x + to.x) / 2 + dy * side, y: (from.y + to.y) / 2 - dx * side };
}
