import type { TableBlock, TableCell, TableRow } from '../../source/source-document.ts';

/** Lines of the header laid as a table. */
export interface LaidTable {
  readonly table: TableBlock;
  /** Source line of each table row. */
  readonly lines: readonly number[];
  /** Headings of lists whose contents may be cut in the wrong place. */
  readonly unsure?: readonly string[];
}

/** One row of plain cells. */
export function toRow(texts: readonly string[]): TableRow {
  const cells = texts.map((text, column): TableCell => {
    const paragraphs = text === '' ? [] : [{ text }];
    return { column, columnSpan: 1, rowSpan: 1, paragraphs };
  });
  return { cells };
}

export function toTable(rows: readonly TableRow[], columns: number): TableBlock {
  return { type: 'table', columns, rows, shapes: [], edges: [] };
}
