import type { ContentItem, ContentTable } from '../content.ts';
import { cellParagraphs } from './cell-paragraphs.ts';

/**
 * A table that only frames the page: it holds tables, and beside them no row has words in a second
 * cell. What stands in it is read as if it stood on the page.
 */
export function isLayoutWrapper(table: ContentTable): boolean {
  const holdsTable = table.rows.some((row) =>
    row.cells.some((cell) => cell.content.some(({ type }) => type === 'table')),
  );
  return holdsTable && table.rows.every((row) => filledCells(row.cells).length <= 1);
}

export function wrappedContent(table: ContentTable): readonly ContentItem[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content));
}

function filledCells<Cell extends { readonly content: readonly ContentItem[] }>(
  cells: readonly Cell[],
): readonly Cell[] {
  return cells.filter((cell) => cellParagraphs(cell.content).length > 0);
}
