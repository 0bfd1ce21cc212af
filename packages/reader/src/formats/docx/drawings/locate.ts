import { spanAt } from '../tables/span-at.ts';
import type { TableGeometry } from '../tables/table-geometry.ts';
import type { TableGrid } from '../tables/table-grid.ts';
import type { Point } from './drawing.ts';
import type { PlacedDrawing } from './place-drawings.ts';

/** The place in the grid where the middle of a shape lies. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  /** 0 to 1: of row and column. */
  readonly certainty: number;
  readonly rowCertainty: number;
}

/** A middle this far outside the table (1.5 mm) was meant to be inside. */
const slack = 85;
/** Nearer to a line than this, the other side is as likely. */
const closeToRow = 30;
const closeToColumn = 0.15;

/** Undefined when the point lies outside the table. */
export function locate(
  grid: TableGrid,
  geometry: TableGeometry,
  middle: Point,
  placed: PlacedDrawing,
): GridPlace | undefined {
  const { columnEdges, rowEdges } = geometry;
  const column = spanWithin(columnEdges, middle.x, slack);
  const row = spanWithin(rowEdges, middle.y, slack + doubtAt(geometry, placed, grid.rows.length));
  if (column === undefined || row === undefined) return undefined;
  const ofRow = Math.min(placed.certainty, rowCertainty(geometry, row, middle.y, placed));
  const ofColumn = columnCertainty(grid, columnEdges, { row, column }, middle.x, placed.doubtX);
  const certainty = Math.round(Math.min(ofRow, ofColumn) * 100) / 100;
  return { row, column, certainty, rowCertainty: ofRow };
}

function spanWithin(edges: readonly number[], at: number, beyond: number): number | undefined {
  const last = edges.length - 2;
  if (last < 0 || at < -beyond || at > (edges.at(-1) ?? 0) + beyond) return undefined;
  return Math.min(Math.max(spanAt(edges, at), 0), last);
}

/** How far an edge may be from where it was computed, seen from the row of the anchor. */
function doubtAt({ doubts }: TableGeometry, { row, doubtY }: PlacedDrawing, edge: number): number {
  return Math.abs((doubts[edge] ?? 0) - (doubts[row] ?? 0)) + doubtY;
}

function rowCertainty(
  geometry: TableGeometry,
  row: number,
  y: number,
  placed: PlacedDrawing,
): number {
  const { rowEdges, leastHeights } = geometry;
  const above = y - (rowEdges[row] ?? 0);
  const below = (rowEdges[row + 1] ?? 0) - y;
  // Words can make its own row higher than the file says, never lower.
  const isWithin =
    row === placed.row && above + placed.doubtY < (leastHeights[row] ?? 0) - closeToRow;
  return Math.min(
    certaintyAt(above, doubtAt(geometry, placed, row)),
    isWithin ? 1 : certaintyAt(below, doubtAt(geometry, placed, row + 1)),
  );
}

/** On the line the other row is as likely; a distance as large as the doubt is nearly sure. */
function certaintyAt(distance: number, doubt: number): number {
  if (distance < closeToRow) return 0.45;
  if (doubt === 0) return 1;
  return Math.min(0.95, 0.3 + 0.65 * (distance / doubt));
}

function columnCertainty(
  grid: TableGrid,
  edges: readonly number[],
  { row, column }: { readonly row: number; readonly column: number },
  x: number,
  doubt: number,
): number {
  // Within a cell over several grid columns, only its own sides part it from others.
  const cell = grid.rows[row]?.cells.find(
    (candidate) => column >= candidate.column && column < candidate.column + candidate.columnSpan,
  );
  const left = edges[cell?.column ?? column] ?? 0;
  const right = edges[cell ? cell.column + cell.columnSpan : column + 1] ?? left;
  const distance = Math.min(x - left, right - x);
  const safe = (right - left) * closeToColumn + doubt;
  if (distance <= 0) return 0.4;
  return Math.min(1, 0.45 + 0.55 * (distance / Math.max(safe, 1)));
}
