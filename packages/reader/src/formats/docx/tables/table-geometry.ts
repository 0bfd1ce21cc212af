import type { ContentItem, ContentParagraph } from '../content.ts';
import { layTableGrid, type GridCell, type TableGrid } from './table-grid.ts';

/**
 * Where the lines of a table run, in twips from its top left corner. A file notes the columns;
 * rows grow with their words, so most of their lines are estimates.
 */
export interface TableGeometry {
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
  /** By how much each row edge may be wrong, counted from the top edge on. */
  readonly doubts: readonly number[];
  /** Height that each row has for certain; it may be higher. */
  readonly leastHeights: readonly number[];
}

/** An estimated height may be wrong by this part of it. */
const doubtOfEstimate = 0.3;
/** Words may fill this part of a least height before it counts as an estimate. */
const safeFilling = 0.8;

export function measureTable(grid: TableGrid): TableGeometry {
  const columnEdges = sums(grid.widths);
  const needs = grid.rows.map(() => 0);
  const tall: GridCell[][] = grid.rows.map(() => []);
  grid.rows.forEach((row, i) => {
    for (const cell of row.cells) {
      if (cell.isCovered) continue;
      if (cell.rowSpan > 1) tall[i + cell.rowSpan - 1]?.push(cell);
      else needs[i] = Math.max(needs[i] ?? 0, cellHeight(grid, columnEdges, cell));
    }
  });
  const rowEdges = [0];
  const doubts = [0];
  grid.rows.forEach(({ source }, i) => {
    const top = rowEdges[i] ?? 0;
    let need = needs[i] ?? 0;
    // A cell over several rows pushes the last of them down.
    for (const cell of tall[i] ?? []) {
      const above = top - (rowEdges[i + 1 - cell.rowSpan] ?? 0);
      need = Math.max(need, cellHeight(grid, columnEdges, cell) - above);
    }
    const isFixed =
      source.heightRule === 'exact' ||
      (source.heightRule === 'atLeast' && need <= source.height * safeFilling);
    const height = source.heightRule === 'exact' ? source.height : Math.max(source.height, need);
    rowEdges.push(top + height);
    doubts.push((doubts[i] ?? 0) + (isFixed ? 0 : height * doubtOfEstimate));
  });
  const leastHeights = grid.rows.map(({ source }) =>
    source.heightRule === 'auto' ? 0 : source.height,
  );
  return { columnEdges, rowEdges, doubts, leastHeights };
}

export function cellPadding(grid: TableGrid, cell: GridCell): number {
  return cell.source.padding ?? grid.source.cellPadding;
}

function cellHeight(grid: TableGrid, edges: readonly number[], cell: GridCell): number {
  return contentHeight(cell.source.content, cellTextWidth(grid, edges, cell));
}

export function cellTextWidth(grid: TableGrid, edges: readonly number[], cell: GridCell): number {
  const left = edges[cell.column] ?? 0;
  const right = edges[cell.column + cell.columnSpan] ?? left;
  return Math.max(right - left - 2 * cellPadding(grid, cell), 1);
}

/** Estimated height of content set in a width. */
export function contentHeight(content: readonly ContentItem[], width: number): number {
  return content.reduce((sum, item) => sum + itemHeight(item, width), 0);
}

export function itemHeight(item: ContentItem, width: number): number {
  if (item.type === 'paragraph') return paragraphHeight(item, width);
  return measureTable(layTableGrid(item)).rowEdges.at(-1) ?? 0;
}

/** Twips per half point of size: height of a line, and mean width of a letter in common fonts. */
const lineHeight = 11.7;
const letterWidth = 5;
/** Indent of a list item. */
const hanging = 360;

function paragraphHeight(paragraph: ContentParagraph, width: number): number {
  const { text, fontSize, listLabel, lineFactor, spacing, drawings } = paragraph;
  const usable = Math.max(width - (listLabel === undefined ? 0 : hanging), fontSize * letterWidth);
  const lines = text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * fontSize * letterWidth) / usable)),
      0,
    );
  const inLine = drawings.filter(({ anchor }) => anchor.isInline).map(({ height }) => height);
  return Math.max(lines * fontSize * lineHeight * lineFactor, ...inLine) + spacing;
}

function sums(lengths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const length of lengths) edges.push((edges.at(-1) ?? 0) + length);
  return edges;
}
