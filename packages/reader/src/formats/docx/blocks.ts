import type { SourceBlock, TableBlock, TableRow, TextBlock } from '../../source/source-document.ts';
import type { ContentItem, ContentParagraph, ContentTable } from './content.ts';
import { cellParagraphs, flattenTable } from './tables/cell-paragraphs.ts';
import { looseDrawings, type MeasuredTable } from './drawings/loose-drawings.ts';
import type { PageSetup } from './drawings/page-setup.ts';
import { placeDrawings, type PlacedDrawing } from './drawings/place-drawings.ts';
import { tablesInShapes } from './drawings/tables-in-shapes.ts';
import { tableDrawings } from './drawings/table-drawings.ts';
import { isLayoutWrapper, wrappedContent } from './tables/layout-wrapper.ts';
import { measureTable } from './tables/table-geometry.ts';
import { layTableGrid } from './tables/table-grid.ts';

/** What holds for all blocks of a document. */
export interface BlockSetup {
  /** The file notes pages. */
  readonly knowsPages: boolean;
  readonly page: PageSetup;
}

/** Brings the content of a body into blocks, in document order. */
export function contentBlocks(
  content: readonly ContentItem[],
  setup: BlockSetup,
): readonly SourceBlock[] {
  const measured = new Map<ContentTable, MeasuredTable>();
  const measure = (table: ContentTable): MeasuredTable => {
    const known = measured.get(table);
    if (known) return known;
    const grid = layTableGrid(table);
    const result = { grid, geometry: measureTable(grid) };
    measured.set(table, result);
    return result;
  };
  const loose = looseDrawings(content, measure, setup.page);
  const looseOver = Map.groupBy(loose.values(), ({ table }) => table);
  return content.flatMap((item) => {
    if (item.type === 'paragraph') {
      const outside = item.drawings.filter((drawing) => !loose.has(drawing));
      return [...textBlocks(item, setup), ...drawnBlocks(outside, setup)];
    }
    if (isLayoutWrapper(item)) return contentBlocks(wrappedContent(item), setup);
    const over = looseOver.get(item) ?? [];
    const block = tableBlock(
      measure(item),
      over.map(({ placed }) => placed),
      setup,
    );
    return [block, ...contentBlocks(tablesInShapes(item), setup)];
  });
}

/** Head and foot of the pages: lines only, each row of a table one line. */
export function marginBlocks(content: readonly ContentItem[]): readonly TextBlock[] {
  const lines = content.flatMap((item): readonly string[] => {
    if (item.type === 'table') return flattenTable(item);
    const inside = item.drawings.flatMap((drawing) => drawing.items.map((drawn) => drawn.content));
    return [...linesOf(item), ...marginBlocks(inside.flat()).flatMap((block) => block.lines)];
  });
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length === 0 ? [] : [{ type: 'text', lines: filled, margin: true }];
}

function textBlocks(paragraph: ContentParagraph, setup: BlockSetup): readonly TextBlock[] {
  const lines = linesOf(paragraph);
  if (lines.every((line) => line.trim() === '')) return [];
  return [{ type: 'text', lines, ...pageOf(paragraph, setup) }];
}

function linesOf({ text, listLabel, labelGap }: ContentParagraph): readonly string[] {
  return (listLabel === undefined ? text : listLabel + labelGap + text).split('\n');
}

/** Words drawn outside a table. */
function drawnBlocks(
  drawings: ContentParagraph['drawings'],
  setup: BlockSetup,
): readonly SourceBlock[] {
  return drawings.flatMap((drawing) =>
    drawing.items.flatMap((item) => contentBlocks(item.content, setup)),
  );
}

function tableBlock(
  { grid, geometry }: MeasuredTable,
  over: readonly PlacedDrawing[],
  setup: BlockSetup,
): TableBlock {
  const placed = [...placeDrawings(grid, geometry, setup.page), ...over];
  const { words, ...drawings } = tableDrawings(grid, geometry, placed);
  return {
    type: 'table',
    ...pageOf(grid.source, setup),
    columns: grid.widths.length,
    rows: grid.rows.map(({ source, cells }, row): TableRow => ({
      cells: cells
        .filter((cell) => !cell.isCovered)
        .map(({ column, columnSpan, rowSpan, source: { content } }) => ({
          ...{ column, columnSpan, rowSpan },
          paragraphs: [
            ...cellParagraphs(content),
            ...words
              .filter((box) => box.row >= row && box.row < row + rowSpan)
              .filter((box) => box.column >= column && box.column < column + columnSpan)
              .flatMap(({ paragraphs }) => paragraphs),
          ],
        })),
      ...(source.isHeading ? { isHeading: true } : {}),
      ...pageOf(source, setup),
    })),
    ...drawings,
  };
}

function pageOf(item: { readonly page?: number }, { knowsPages }: BlockSetup): { page?: number } {
  return knowsPages && item.page !== undefined ? { page: item.page } : {};
}
