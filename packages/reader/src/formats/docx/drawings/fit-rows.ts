import { spanAt } from '../tables/span-at.ts';
import type { TableGeometry } from '../tables/table-geometry.ts';
import { middleOf } from './distance.ts';
import type { PlacedShape } from './table-drawings.ts';

/** Estimated rows are tried from this much lower to this much higher than they were taken. */
const scales = Array.from({ length: 29 }, (_, i) => 0.6 * 1.05 ** i);
/** Fewer shapes say nothing about the heights of rows. */
const fewest = 3;
/** Longer tables are no sheets, and trying heights for them takes time. */
const longest = 400;

/**
 * Rows for shapes that were all drawn from one anchor over rows of unknown height. Symbols stand in
 * the middle of their rows; the height at which most of them do is the likely one.
 */
export function fitRows(
  { rowEdges, doubts }: TableGeometry,
  shapes: readonly PlacedShape[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (rowEdges.length > longest) return found;
  const byAnchor = Map.groupBy(shapes.filter(isFlowSymbol), ({ placed }) => placed.row);
  for (const [anchor, group] of byAnchor) {
    const isDoubtful = (doubts.at(-1) ?? 0) > (doubts[anchor] ?? 0);
    if (group.length < fewest || !isDoubtful) continue;
    const middles = group.map(({ item }) => middleOf(item.box).y);
    const rows = bestFit(rowEdges, doubts, anchor, middles);
    group.forEach(({ id }, i) => {
      const row = rows[i];
      if (row !== undefined) found.set(id, row);
    });
  }
  return found;
}

function isFlowSymbol({ item }: PlacedShape): boolean {
  return item.hasOutline && item.kind !== 'other';
}

function bestFit(
  rowEdges: readonly number[],
  doubts: readonly number[],
  anchor: number,
  middles: readonly number[],
): readonly (number | undefined)[] {
  let best: readonly (number | undefined)[] = [];
  let leastCost = Number.POSITIVE_INFINITY;
  for (const scale of scales) {
    const edges = scaledEdges(rowEdges, doubts, anchor, scale);
    const rows = middles.map((y) => rowAt(edges, y));
    const misses = middles.map((y, i) => missOf(edges, rows[i], y));
    // Each row of a sheet has its symbol: leaving rows out costs as much as standing on a line.
    const last = Math.max(anchor, ...rows.map((row) => row ?? anchor));
    const skipped = last - anchor + 1 - new Set(rows).size;
    const cost =
      misses.reduce((sum, miss) => sum + miss, 0) + Math.max(skipped, 0) + Math.log(scale) ** 2;
    if (cost < leastCost) [best, leastCost] = [rows, cost];
  }
  return best;
}

/** Row edges seen from the anchor's row, with the estimated heights scaled. */
function scaledEdges(
  rowEdges: readonly number[],
  doubts: readonly number[],
  anchor: number,
  scale: number,
): readonly number[] {
  const edges = [0];
  for (let i = 1; i < rowEdges.length; i += 1) {
    const height = (rowEdges[i] ?? 0) - (rowEdges[i - 1] ?? 0);
    const isEstimate = (doubts[i] ?? 0) > (doubts[i - 1] ?? 0);
    edges.push((edges[i - 1] ?? 0) + (isEstimate ? height * scale : height));
  }
  const shift = (rowEdges[anchor] ?? 0) - (edges[anchor] ?? 0);
  return edges.map((edge) => edge + shift);
}

function rowAt(edges: readonly number[], y: number): number | undefined {
  const row = spanAt(edges, y);
  return row < 0 || row > edges.length - 2 ? undefined : row;
}

/** Squared distance from the middle of the row, 1 on its line. */
function missOf(edges: readonly number[], row: number | undefined, y: number): number {
  if (row === undefined) return 4;
  const [top = 0, bottom = 0] = [edges[row], edges[row + 1]];
  const half = Math.max((bottom - top) / 2, 1);
  return ((y - (top + bottom) / 2) / half) ** 2;
}
