import type { DrawnKind } from '@tuntas/reader';

/** A sheet laid out but not yet in any file format: lines, and grids with drawn symbols. */
export interface DrawnSheet {
  readonly blocks: readonly DrawnBlock[];
}

export type DrawnBlock = DrawnLines | DrawnGrid;

export interface DrawnLines {
  readonly type: 'lines';
  readonly lines: readonly string[];
  /** A running head or foot. */
  readonly isMargin?: true;
}

export interface DrawnGrid {
  readonly type: 'grid';
  /** Width of each grid column, in any unit. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  readonly symbols: readonly GridSymbol[];
  readonly connectors: readonly GridConnector[];
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly isHeading?: true;
}

export interface GridCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly GridParagraph[];
}

export interface GridParagraph {
  /** Forced line breaks as "\n". */
  readonly text: string;
  /** A number that the word processor sets, not typed. */
  readonly label?: string;
}

export interface GridSymbol {
  readonly id: number;
  /** Index into `rows`, and the grid column. */
  readonly row: number;
  readonly column: number;
  readonly kind: DrawnKind;
  readonly text: string;
}

export interface GridConnector {
  /** Ids of symbols. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function cell(
  column: number,
  text: string | readonly string[],
  spans: { readonly columns?: number; readonly rows?: number } = {},
): GridCell {
  const lines = typeof text === 'string' ? [text] : text;
  return {
    column,
    columnSpan: spans.columns ?? 1,
    rowSpan: spans.rows ?? 1,
    paragraphs: lines.map((line) => ({ text: line })),
  };
}

/** Text of a cell on one line, automatic numbers included. */
export function flatText(from: GridCell): string {
  return from.paragraphs
    .map((paragraph) => (paragraph.label ? `${paragraph.label} ` : '') + paragraph.text)
    .join(' ')
    .replace(/\n/g, ' ')
    .trim();
}

/** A row near the end where a page may break: never between or right after headings. */
export function findBreak(grid: DrawnGrid): number | undefined {
  const from = grid.rows.length - 3;
  for (let at = from; at > 4; at--) {
    if (!grid.rows[at]?.isHeading && !grid.rows[at - 1]?.isHeading) return at;
  }
  return undefined;
}
