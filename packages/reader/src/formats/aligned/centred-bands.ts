import type { AlignedLine } from './aligned-line.ts';

/** Fewer numbers below the first line of their row are chance. */
const LEAST_CENTRED = 2;

/** Lines between two pauses; `isRow`: they are one row of a table whose cells are centred. */
export interface Band {
  readonly lines: readonly AlignedLine[];
  readonly isRow: boolean;
}

/**
 * The bands of a table whose cells are centred from top to bottom: the number of a row stands beside
 * the middle of its longest cell, and lines of one row are read on levels between each other.
 * Undefined where numbers stand on the first lines of their rows, or no pause parts them all.
 * `hasNumber`: the line has the number of a row.
 */
export function centredBands(
  lines: readonly AlignedLine[],
  hasNumber: (line: AlignedLine) => boolean,
): Band[] | undefined {
  const sorted = lines.toSorted((a, b) => a.top - b.top);
  const rooms = roomsAbove(sorted);
  const pause = pauseOf(rooms);
  const bands: AlignedLine[][] = [];
  for (const [i, line] of sorted.entries()) {
    if ((rooms[i] ?? Infinity) >= pause) bands.push([line]);
    else bands.at(-1)?.push(line);
  }
  const centred = bands.filter(([first, ...others]) => {
    return first !== undefined && !hasNumber(first) && others.some(hasNumber);
  });
  const isParted = bands.every((band) => band.filter(hasNumber).length < 2);
  if (centred.length < LEAST_CENTRED || !isParted) return undefined;
  return bands.map((band) => ({ lines: band, isRow: band.some(hasNumber) }));
}

/** Distance of each line from all above it; none for the first. */
function roomsAbove(sorted: readonly AlignedLine[]): number[] {
  let bottom = -Infinity;
  return sorted.map((line) => {
    const room = line.top - bottom;
    bottom = Math.max(bottom, line.bottom);
    return room;
  });
}

/** More than the lines of one cell leave between them, where others stand on no level between. */
function pauseOf(rooms: readonly number[]): number {
  const free = rooms.filter((room) => room > 0 && room < Infinity).toSorted((a, b) => a - b);
  return (free[Math.floor(free.length * 0.2)] ?? 0) + 0.15;
}
