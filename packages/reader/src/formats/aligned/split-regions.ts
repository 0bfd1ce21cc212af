import type { AlignedLine } from './aligned-line.ts';
import { fitsColumns } from './aligned-table.ts';
import { findColumns } from './find-columns.ts';

/**
 * Lines that can belong to one table. A wide gap parts two tables, and so does a title: one piece
 * in the middle of the page, under nothing that begins where it begins.
 */
export function splitRegions(lines: readonly AlignedLine[]): AlignedLine[][] {
  const wide = wideGap(lines);
  const [left, right] = reach(lines);
  const starts = startCounts(lines);
  const regions: AlignedLine[][] = [];
  let region: AlignedLine[] = [];
  const close = (): void => {
    if (region.length > 0) regions.push(region);
    region = [];
  };
  let above: AlignedLine | undefined;
  let isAfterTitle = false;
  const fresh = new Set<AlignedLine[]>();
  for (const line of lines) {
    const isTitle = isCentred(line, left, right, starts);
    if (above && (line.top - above.bottom >= wide || isTitle)) close();
    if (isTitle || isAfterTitle) fresh.add(region);
    region.push(line);
    if (isTitle) close();
    isAfterTitle = isTitle;
    above = line;
  }
  close();
  return mergeRegions(regions, fresh);
}

/** A gap between two rows of one table parts nothing: what stands below it fits its columns. */
function mergeRegions(
  regions: readonly AlignedLine[][],
  fresh: ReadonlySet<AlignedLine[]>,
): AlignedLine[][] {
  const merged: AlignedLine[][] = [];
  for (const region of regions) {
    const above = merged.at(-1);
    if (above && !fresh.has(region) && fitsColumns(region, findColumns(above))) {
      above.push(...region);
    } else merged.push(region);
  }
  return merged;
}

function wideGap(lines: readonly AlignedLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, i) => line.top - (lines[i]?.bottom ?? line.top))
    .toSorted((a, b) => a - b);
  return Math.max(0.8, 3 * Math.max(0, gaps[Math.floor(gaps.length * 0.75)] ?? 0));
}

function reach(lines: readonly AlignedLine[]): [number, number] {
  let [left, right] = [Infinity, -Infinity];
  for (const { pieces } of lines) {
    left = Math.min(left, pieces[0]?.from ?? left);
    right = Math.max(right, pieces.at(-1)?.to ?? right);
  }
  return [left, right];
}

/** How many pieces begin at each place, in letter widths. */
function startCounts(lines: readonly AlignedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { pieces } of lines) {
    for (const { from } of pieces) {
      const at = Math.round(from);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

function isCentred(
  { pieces }: AlignedLine,
  left: number,
  right: number,
  starts: ReadonlyMap<number, number>,
): boolean {
  const [piece, ...others] = pieces;
  if (piece === undefined || others.length > 0) return false;
  const isMiddle =
    Math.abs((piece.from + piece.to) / 2 - (left + right) / 2) < (right - left) * 0.05;
  const at = Math.round(piece.from);
  const same = [at - 1, at, at + 1].reduce((sum, place) => sum + (starts.get(place) ?? 0), 0);
  return isMiddle && piece.from > left + (right - left) * 0.1 && same < 3;
}
