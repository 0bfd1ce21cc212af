import type {
  DrawnEdge,
  DrawnShape,
  SourceBlock,
  SourceDocument,
  SourceFormat,
  SourceParagraph,
  TableBlock,
  TableCell,
  TableRow,
} from '../../source/source-document.ts';

/** A cell by hand: its text ("\n" parts paragraphs), or with spans. */
export type Cell = string | CellWithSpans;
export interface CellWithSpans {
  readonly text?: string;
  readonly paragraphs?: readonly SourceParagraph[];
  readonly columns?: number;
  readonly rows?: number;
}
export interface RowOptions {
  readonly page?: number;
  readonly isHeading?: true;
}

/** Rows of cells laid out as HTML does: a cell takes the next place no span covers. */
export function table(
  rows: readonly (readonly Cell[])[],
  drawn: { readonly shapes?: readonly DrawnShape[]; readonly edges?: readonly DrawnEdge[] } = {},
  options: readonly (RowOptions | undefined)[] = [],
): TableBlock {
  const taken: boolean[][] = rows.map(() => []);
  let columns = 0;
  const built = rows.map((cells, r): TableRow => {
    let column = 0;
    const placed = cells.map((cell): TableCell => {
      while (taken[r]?.[column]) column += 1;
      const made = tableCell(cell, column);
      for (let y = r; y < r + made.rowSpan; y += 1) {
        for (let x = column; x < column + made.columnSpan; x += 1) {
          const line = taken[y];
          if (line) line[x] = true;
        }
      }
      column += made.columnSpan;
      columns = Math.max(columns, column);
      return made;
    });
    return { cells: placed, ...options[r] };
  });
  return {
    type: 'table',
    columns,
    rows: built,
    shapes: drawn.shapes ?? [],
    edges: drawn.edges ?? [],
  };
}

function tableCell(cell: Cell, column: number): TableCell {
  const {
    text = '',
    paragraphs,
    columns = 1,
    rows = 1,
  } = typeof cell === 'string' ? { text: cell } : cell;
  return {
    column,
    columnSpan: columns,
    rowSpan: rows,
    paragraphs:
      paragraphs ??
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ text: line })),
  };
}

export function lines(...texts: readonly string[]): SourceBlock {
  return { type: 'text', lines: texts };
}

export function document(
  blocks: readonly SourceBlock[],
  format: SourceFormat = 'docx',
): SourceDocument {
  return { format, blocks };
}
