import type { DrawnGrid, GridCell } from '../../drawn-sheet.ts';
import { wrapWords } from '../wrap-words.ts';
import { textWidth } from './helvetica.ts';
import type { PdfStyle } from './pdf-style.ts';

/** Space between a ruling and the text, in points. */
export const PADDING = 3;

/** A grid measured for the page: how wide its columns and how tall its rows are, in points. */
export interface MeasuredGrid {
  readonly grid: DrawnGrid;
  readonly lefts: readonly number[];
  readonly heights: readonly number[];
  readonly linesOf: (cell: GridCell) => readonly string[];
}

export function measureGrid(grid: DrawnGrid, room: number, style: PdfStyle): MeasuredGrid {
  const sum = grid.widths.reduce((a, b) => a + b, 0);
  const lefts = [0];
  for (const share of grid.widths) lefts.push((lefts.at(-1) ?? 0) + (share / sum) * room);
  const cache = new Map<GridCell, readonly string[]>();
  const linesOf = (cell: GridCell) => {
    const width = (lefts[cell.column + cell.columnSpan] ?? 0) - (lefts[cell.column] ?? 0);
    const lines = cache.get(cell) ?? wrapped(cell, width - 2 * PADDING, style.size);
    cache.set(cell, lines);
    return lines;
  };
  const tall = (cell: GridCell) => linesOf(cell).length * style.size * 1.2 + 2 * PADDING;
  const heights = grid.rows.map((row, r) => {
    const drawn = grid.symbols.some((symbol) => symbol.row === r) ? 34 : 0;
    const own = row.cells.filter(({ rowSpan }) => rowSpan === 1).map(tall);
    return Math.max(drawn, style.size * 1.2 + 2 * PADDING, ...own);
  });
  // A cell over several rows that does not fit makes the last of them taller.
  grid.rows.forEach((row, r) => {
    for (const cell of row.cells.filter(({ rowSpan }) => rowSpan > 1)) {
      const last = Math.min(r + cell.rowSpan, heights.length) - 1;
      const has = heights.slice(r, last + 1).reduce((a, b) => a + b, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(0, tall(cell) - has);
    }
  });
  return { grid, lefts, heights, linesOf };
}

function wrapped(cell: GridCell, room: number, size: number): string[] {
  return cell.paragraphs.flatMap(({ text, label }) =>
    `${label ? `${label} ` : ''}${text}`
      .split('\n')
      .flatMap((line) => wrapWords(line, room, (words) => textWidth(words, size))),
  );
}
