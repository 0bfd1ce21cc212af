import type { RehearsalPath } from '@tuntas/sop';

/** Whether two ways are the same up to a stop (which itself does not count). */
function isSameUntil(one: RehearsalPath, other: RehearsalPath, at: number): boolean {
  return one.stops
    .slice(0, at)
    .every(
      ({ stepId, exit }, index) =>
        other.stops[index]?.stepId === stepId && other.stops[index].exit === exit,
    );
}

/** The first of the ways before it on which its first stops were told already. */
export function findToldWay<P extends { readonly path: RehearsalPath }>(
  ways: readonly P[],
  way: P,
  known: number,
): P | undefined {
  return ways
    .slice(0, ways.indexOf(way))
    .find(({ path }) => path.stops.length >= known && isSameUntil(way.path, path, known));
}

/** Ways that are as this one up to a stop and leave it by another exit; one for each exit. */
export function listBranches(
  ways: readonly RehearsalPath[],
  way: RehearsalPath,
  at: number,
): readonly RehearsalPath[] {
  const here = way.stops[at];
  if (here === undefined) return [];
  const seen = new Set([here.exit]);
  return ways.filter((other) => {
    const stop = other.stops[at];
    if (stop === undefined || stop.stepId !== here.stepId || seen.has(stop.exit)) return false;
    if (!isSameUntil(way, other, at)) return false;
    seen.add(stop.exit);
    return true;
  });
}
