import { isInside, middleOf, type Point } from './geometry.ts';
import type { ArrowHead } from './sort-strokes.ts';

/** How far beside a head its line may end, and by how much another line may end further off. */
const BESIDE = 2;
const SHARED = 1;

/**
 * The head that each end of a line has. A head belongs to the line that ends in the middle of it,
 * not to one that begins a hair beside it; lines that run into each other share theirs.
 */
export function ownHeads(
  ends: readonly Point[],
  heads: readonly ArrowHead[],
): Map<Point, ArrowHead> {
  const owners = new Map<Point, { readonly head: ArrowHead; readonly distance: number }>();
  for (const head of heads) {
    const middle = middleOf(head.box);
    const near = ends
      .filter((end) => isInside(end, head.box, BESIDE))
      .map((end) => ({ end, distance: Math.hypot(end.x - middle.x, end.y - middle.y) }));
    const nearest = Math.min(...near.map(({ distance }) => distance));
    for (const { end, distance } of near) {
      const known = owners.get(end)?.distance ?? Infinity;
      if (distance <= nearest + SHARED && distance < known) owners.set(end, { head, distance });
    }
  }
  return new Map([...owners].map(([end, { head }]) => [end, head]));
}
