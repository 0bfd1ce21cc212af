import { SourceProblem } from '../../../source/source-problem.ts';
import type { ContentCell, ContentRow, ContentTable } from '../content.ts';
import { limits } from '../limits.ts';
import { columnWidths } from './column-widths.ts';

/** A table on its grid. */
export interface TableGrid {
  readonly source: ContentTable;
  /** Width of each grid column in twips. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly source: ContentRow;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly source: ContentCell;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Covered by a vertical merge: its words do not print, drawings anchored in it do. */
  readonly isCovered: boolean;
}

interface OpenCell {
  source: ContentCell;
  column: number;
  columnSpan: number;
  rowSpan: number;
  isCovered: boolean;
}

/** Lays the cells of a table onto its grid (ECMA-376 17.4.17, 17.4.85). */
export function layTableGrid(table: ContentTable): TableGrid {
  let above = new Map<number, OpenCell>();
  let columns = table.gridColumns.length;
  const rows = table.rows.map((row) => {
    const cells = placeCells(row);
    const current = new Map<number, OpenCell>();
    for (const cell of cells) {
      const started = above.get(cell.column);
      const continues =
        cell.source.verticalMerge === 'continue' && started?.columnSpan === cell.columnSpan;
      if (continues) {
        started.rowSpan += 1;
        cell.isCovered = true;
      }
      if (cell.source.verticalMerge) current.set(cell.column, continues ? started : cell);
      columns = Math.max(columns, cell.column + cell.columnSpan);
    }
    above = current;
    columns = Math.max(columns, rowEnd(cells, row));
    return { source: row, cells };
  });
  if (columns > limits.columns) {
    throw new SourceProblem('SOURCE_DAMAGED', `table of ${columns} columns`);
  }
  return { source: table, widths: columnWidths(table, rows, columns), rows };
}

/** Places the cells of one row side by side; the older kind of merge has cells without a place. */
function placeCells(row: ContentRow): OpenCell[] {
  const cells: OpenCell[] = [];
  let column = row.gridBefore;
  for (const source of row.cells) {
    const before = cells.at(-1);
    if (source.horizontalMerge === 'continue' && before) before.columnSpan += source.span;
    else cells.push({ source, column, columnSpan: source.span, rowSpan: 1, isCovered: false });
    column += source.span;
  }
  return cells;
}

function rowEnd(cells: readonly OpenCell[], row: ContentRow): number {
  const last = cells.at(-1);
  return last ? last.column + last.columnSpan + row.gridAfter : 0;
}
