import { distanceToPath, type Connection } from './connect-shapes.ts';
import type { Point } from './geometry.ts';

/** How much the way to the beginning of a connector counts against the way to its line. */
const FROM_START = 0.15;

/**
 * Places of words with their connectors, the closest pairs first; a connector has one. "Ya" stands
 * beside its line, and near the symbol that asks; nothing is paired that runs further off than `reach`.
 */
export function pairUp<Place extends Point>(
  places: readonly Place[],
  connections: readonly Connection[],
  reach: number,
): Map<Place, Connection> {
  const pairs = places.flatMap((at) =>
    connections.flatMap((connection) => {
      const distance = distanceToPath(at, connection.points);
      const [start = at] = connection.points;
      const cost = distance + FROM_START * Math.hypot(start.x - at.x, start.y - at.y);
      return distance <= reach ? [{ at, connection, cost }] : [];
    }),
  );
  const paired = new Map<Place, Connection>();
  const taken = new Set<Connection>();
  for (const { at, connection } of pairs.toSorted((a, b) => a.cost - b.cost)) {
    if (paired.has(at) || taken.has(connection)) continue;
    paired.set(at, connection);
    taken.add(connection);
  }
  return paired;
}
