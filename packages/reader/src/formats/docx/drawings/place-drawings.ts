import type { ContentItem, ContentParagraph, ContentTable } from '../content.ts';
import {
  cellPadding,
  cellTextWidth,
  contentHeight,
  itemHeight,
  measureTable,
  type TableGeometry,
} from '../tables/table-geometry.ts';
import { layTableGrid, type GridCell, type TableGrid } from '../tables/table-grid.ts';
import type { Drawing } from './drawing.ts';
import type { PageSetup } from './page-setup.ts';
import { tableLeft } from './table-origin.ts';

/** A drawing placed in a table: its top left corner, from that of the table. */
export interface PlacedDrawing {
  readonly drawing: Drawing<readonly ContentItem[]>;
  readonly x: number;
  readonly y: number;
  /** Row whose top edge the place was counted from. */
  readonly row: number;
  /** By how much the place may be wrong, beside what the rows passed add to it. */
  readonly doubtX: number;
  readonly doubtY: number;
  /** No place of this drawing is surer than this. */
  readonly certainty: number;
}

/** The cell a drawing is anchored in. */
interface CellAnchor {
  readonly grid: TableGrid;
  readonly geometry: TableGeometry;
  readonly row: number;
  readonly cell: GridCell;
  readonly page: PageSetup;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A place relative to the page may be meant from the page or from the cell: see `placeAcross`. */
const unsure = 0.45;
const doubtOfPage = 150;

/** Places all drawings anchored in a table, also those in tables within its cells. */
export function placeDrawings(
  grid: TableGrid,
  geometry: TableGeometry,
  page: PageSetup,
): readonly PlacedDrawing[] {
  return grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell) => placeInCell({ grid, geometry, row, cell, page })),
  );
}

function placeInCell(anchor: CellAnchor): readonly PlacedDrawing[] {
  const { grid, geometry, row, cell } = anchor;
  const { content, verticalAlignment } = cell.source;
  if (!content.some((item) => item.type === 'table' || item.drawings.length > 0)) return [];
  const width = cellTextWidth(grid, geometry.columnEdges, cell);
  const top = geometry.rowEdges[row] ?? 0;
  const bottom = geometry.rowEdges[row + cell.rowSpan] ?? top;
  const filled = contentHeight(content, width);
  const spare = verticalAlignment === 'top' ? 0 : Math.max(bottom - top - filled, 0);
  const shift = verticalAlignment === 'center' ? spare / 2 : spare;
  const placed: PlacedDrawing[] = [];
  let above = 0;
  for (const item of content) {
    const doubt = 0.3 * (above + (spare > 0 ? filled : 0));
    const y = top + shift + above;
    if (item.type === 'table') placed.push(...placeInside(anchor, item, y, doubt));
    else
      for (const drawing of item.drawings) {
        const across = placeAcross(anchor, drawing, item);
        const down = placeDown({ from: top, to: bottom }, y, drawing);
        placed.push({
          ...{ drawing, row, x: across.at, y: down.at },
          ...{ doubtX: across.doubt, doubtY: doubt + down.doubt },
          certainty: Math.min(across.certainty, down.certainty),
        });
      }
    above += itemHeight(item, width);
  }
  return placed;
}

/** Drawings of a table within the cell, whose rows are estimates wherever they begin. */
function placeInside(
  { grid, geometry, row, cell, page }: CellAnchor,
  table: ContentTable,
  y: number,
  doubt: number,
): readonly PlacedDrawing[] {
  const inner = layTableGrid(table);
  const x = (geometry.columnEdges[cell.column] ?? 0) + cellPadding(grid, cell);
  return placeDrawings(inner, measureTable(inner), page).map((placed) => ({
    ...placed,
    ...{ row, x: x + placed.x, y: y + placed.y, doubtY: doubt + placed.doubtY },
  }));
}

interface Place {
  readonly at: number;
  readonly doubt: number;
  readonly certainty: number;
}

const sure = { doubt: 0, certainty: 1 };

/**
 * From column or character: from the words of the cell. From margin or page: Word means the page,
 * or the cell when it lays the drawing out in it. Whichever puts the drawing over its own cell is
 * taken, for people draw where they stand.
 */
function placeAcross(
  { grid, geometry, cell, page }: CellAnchor,
  { anchor, width }: Drawing<unknown>,
  { alignment }: ContentParagraph,
): Place {
  const left = geometry.columnEdges[cell.column] ?? 0;
  const right = geometry.columnEdges[cell.column + cell.columnSpan] ?? left;
  const padding = cellPadding(grid, cell);
  const words = { from: left + padding, to: right - padding };
  const { from, offset, align } = anchor.horizontal;
  if (anchor.isInline) return { at: aligned(words, width, alignment), ...sure };
  if (from === 'character') {
    const at = aligned(words, 0, alignment) + offset;
    return { at, doubt: (words.to - words.from) / 4, certainty: 0.8 };
  }
  if (from === 'column') {
    return { at: align ? aligned(words, width, align) : words.from + offset, ...sure };
  }
  const textLeft = -tableLeft(grid, page);
  const text = { from: textLeft, to: textLeft + page.textWidth };
  const pageLeft = textLeft - page.left;
  const isFromPage = from === 'page' || from.startsWith('left') || from.startsWith('inside');
  const onPage = align ? aligned(text, width, align) : (isFromPage ? pageLeft : textLeft) + offset;
  const isOver = (at: number): boolean => at + width / 2 > left && at + width / 2 < right;
  if (isOver(onPage)) return { at: onPage, doubt: doubtOfPage, certainty: 0.9 };
  const inCell = align ? aligned(words, width, align) : (isFromPage ? left : words.from) + offset;
  if (anchor.isLaidOutInCell && isOver(inCell)) {
    return { at: inCell, doubt: doubtOfPage, certainty: 0.7 };
  }
  return { at: onPage, doubt: doubtOfPage, certainty: unsure };
}

function placeDown(rows: Span, paragraphTop: number, { anchor, height }: Drawing<unknown>): Place {
  const { from, offset, align } = anchor.vertical;
  if (anchor.isInline) return { at: paragraphTop, ...sure };
  if (align) return { at: aligned(rows, height, align), doubt: 0, certainty: 0.7 };
  if (from === 'paragraph' || from === 'line') return { at: paragraphTop + offset, ...sure };
  // Where the table stands on its page is not known; within its own rows the cell is meant.
  const at = rows.from + offset;
  const isInside = at + height / 2 < rows.to;
  return isInside
    ? { at, doubt: 0, certainty: 0.7 }
    : { at: (rows.from + rows.to - height) / 2, doubt: 0, certainty: 0.3 };
}

function aligned({ from, to }: Span, length: number, align: string): number {
  if (align === 'center') return (from + to - length) / 2;
  return align === 'right' || align === 'bottom' ? to - length : from;
}
