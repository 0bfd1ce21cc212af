import type { SourceParagraph, TableBlock, TableCell } from '../source/source-document.ts';
import { fold, paragraphText } from './fold.ts';

/** A table with its spans opened: every place knows the cell that covers it. */
export interface Grid {
  /** Index of the table into the blocks of the document. */
  readonly block: number;
  readonly table: TableBlock;
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly index: number;
  /** Cells that begin in this row, from left to right. */
  readonly cells: readonly GridCell[];
  /** The cell over each column, also one that began further up; undefined where there is none. */
  readonly covers: readonly (GridCell | undefined)[];
  readonly page?: number;
  readonly isHeading: boolean;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly SourceParagraph[];
  /** The whole cell, white space folded. */
  readonly text: string;
}

export function openGrid(table: TableBlock, block: number): Grid {
  const covers: (GridCell | undefined)[][] = table.rows.map(() => []);
  const rows = table.rows.map((row, index): GridRow => {
    const cells = row.cells
      .map((cell) => gridCell(cell, index))
      .toSorted((a, b) => a.column - b.column);
    for (const cell of cells) {
      const lastRow = Math.min(index + cell.rowSpan, covers.length);
      for (let r = index; r < lastRow; r += 1) {
        const over = covers[r];
        if (over) over.length = Math.max(over.length, cell.column + cell.columnSpan);
        for (let c = 0; over && c < cell.columnSpan; c += 1) over[cell.column + c] ??= cell;
      }
    }
    return {
      index,
      cells,
      covers: covers[index] ?? [],
      isHeading: row.isHeading === true,
      ...(row.page === undefined ? {} : { page: row.page }),
    };
  });
  const columns = rows.reduce(
    (most, { covers: over }) => Math.max(most, over.length),
    table.columns,
  );
  return { block, table, columns, rows };
}

function gridCell(cell: TableCell, row: number): GridCell {
  const { column, paragraphs } = cell;
  return {
    row,
    column,
    columnSpan: Math.max(1, cell.columnSpan),
    rowSpan: Math.max(1, cell.rowSpan),
    paragraphs,
    text: fold(paragraphs.map(paragraphText).join(' ')),
  };
}

/** Lines of a cell as they stand, inner white space kept; blank ones dropped. */
export function cellLines({ paragraphs }: Pick<GridCell, 'paragraphs'>): string[] {
  return paragraphs
    .flatMap((paragraph) => {
      const label = paragraphText({ ...paragraph, text: '' });
      return `${label === '' ? '' : `${label} `}${paragraph.text}`.split('\n');
    })
    .filter((line) => fold(line) !== '');
}
