import type { SourceBlock, TableBlock, TableRow, TextBlock } from '../../source/source-document.ts';
import type { ContentItem, ContentParagraph, ContentTable } from './content.ts';
import { cellParagraphs, flattenTable } from './tables/cell-paragraphs.ts';
import { isLayoutWrapper, wrappedContent } from './tables/layout-wrapper.ts';
import { layTableGrid, type TableGrid } from './tables/table-grid.ts';

/** Brings the content of a body into blocks, in document order. */
export function contentBlocks(
  content: readonly ContentItem[],
  knowsPages: boolean,
): readonly SourceBlock[] {
  return content.flatMap((item) =>
    item.type === 'paragraph'
      ? [...textBlocks(item, knowsPages), ...drawnBlocks(item, knowsPages)]
      : tableBlocks(item, knowsPages),
  );
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

function textBlocks(paragraph: ContentParagraph, knowsPages: boolean): readonly TextBlock[] {
  const lines = linesOf(paragraph);
  if (lines.every((line) => line.trim() === '')) return [];
  return [{ type: 'text', lines, ...pageOf(paragraph, knowsPages) }];
}

function linesOf({ text, listLabel, labelGap }: ContentParagraph): readonly string[] {
  return (listLabel === undefined ? text : listLabel + labelGap + text).split('\n');
}

/** Words drawn outside a table. */
function drawnBlocks(paragraph: ContentParagraph, knowsPages: boolean): readonly SourceBlock[] {
  return paragraph.drawings.flatMap((drawing) =>
    drawing.items.flatMap((item) => contentBlocks(item.content, knowsPages)),
  );
}

function tableBlocks(table: ContentTable, knowsPages: boolean): readonly SourceBlock[] {
  if (isLayoutWrapper(table)) return contentBlocks(wrappedContent(table), knowsPages);
  return [tableBlock(layTableGrid(table), knowsPages)];
}

function tableBlock(grid: TableGrid, knowsPages: boolean): TableBlock {
  return {
    type: 'table',
    ...pageOf(grid.source, knowsPages),
    columns: grid.widths.length,
    rows: grid.rows.map(({ source, cells }): TableRow => ({
      cells: cells
        .filter((cell) => !cell.isCovered)
        .map(({ column, columnSpan, rowSpan, source: { content } }) => ({
          ...{ column, columnSpan, rowSpan },
          paragraphs: cellParagraphs(content),
        })),
      ...(source.isHeading ? { isHeading: true } : {}),
      ...pageOf(source, knowsPages),
    })),
    shapes: [],
    edges: [],
  };
}

function pageOf(item: { readonly page?: number }, knowsPages: boolean): { page?: number } {
  return knowsPages && item.page !== undefined ? { page: item.page } : {};
}
