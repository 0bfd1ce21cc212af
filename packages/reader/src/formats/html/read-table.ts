import type { SourceParagraph, TableBlock } from '../../source/source-document.ts';
import { cellPictures } from './cell-pictures.ts';
import { attributeOf, elementsOf, type HtmlElement, type HtmlNode } from './element.ts';
import { listLabels } from './list-labels.ts';
import { ParagraphCollector } from './paragraph-collector.ts';
import { tableDrawings } from './svg/table-drawings.ts';
import { gridOf, type HtmlCell, type HtmlGrid } from './table-grid.ts';
import { walkFlow, wordsOf } from './walk-flow.ts';

/**
 * A table with its cells' words and the drawings in them; tables inside its cells are written out as
 * paragraphs. `findById` finds what a drawing refers to.
 */
export function readTable(
  table: HtmlElement,
  findById: (id: string) => HtmlElement | undefined,
): TableBlock {
  const grid = gridOf(table);
  const { shapes, edges } = tableDrawings(table, grid, findById);
  return {
    type: 'table',
    columns: grid.columns,
    rows: grid.rows.map(({ isHeading, cells }) => ({
      cells: cells.map(({ element, column, columnSpan, rowSpan }) => ({
        column,
        columnSpan,
        rowSpan,
        paragraphs: paragraphsOf(element),
      })),
      ...(isHeading ? { isHeading: true as const } : {}),
    })),
    shapes: [...shapes, ...cellPictures(grid)],
    edges,
  };
}

function paragraphsOf(cell: HtmlElement): SourceParagraph[] {
  const out = new ParagraphCollector();
  for (const child of cell.childNodes) {
    walkFlow(child, out, {
      table: (inner) => {
        for (const paragraph of innerTable(inner)) out.push(paragraph);
      },
    });
  }
  const paragraphs = out.take();
  if (paragraphs.length === 0) return numberAlone(cell);
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
  }));
}

/** The automatic number of a row: a cell with one list item in it, and no words. */
function numberAlone(cell: HtmlElement): SourceParagraph[] {
  const lists = listsBelow(cell);
  const [list] = lists;
  if (list?.tagName !== 'ol' || lists.length > 1) return [];
  const labels = [...listLabels(list).values()];
  const [listLabel = ''] = labels;
  return labels.length === 1 && listLabel !== '' ? [{ text: '', listLabel }] : [];
}

function listsBelow(element: HtmlElement): HtmlElement[] {
  return elementsOf(element).flatMap((child) =>
    /^(?:ol|ul|menu)$/.test(child.tagName) ? [child, ...listsBelow(child)] : listsBelow(child),
  );
}

/** A paragraph a row: tables inside cells are lists with their numbers in a column. */
function innerTable(table: HtmlElement): SourceParagraph[] {
  return gridOf(table).rows.flatMap(({ cells }) => {
    const words = cells
      .map(({ element }) => paragraphsOf(element))
      .filter((paragraphs) => paragraphs.length > 0);
    if (words.every((paragraphs) => paragraphs.length === 1)) {
      const texts = words.flat().map(({ text, listLabel }) => `${listLabel ?? ''} ${text}`.trim());
      return texts.length === 0 ? [] : [{ text: texts.join(' ') }];
    }
    return words.flat();
  });
}

/** Elements that only place other tables on the page, and are no table themselves. */
export function isLayoutTable(table: HtmlElement): boolean {
  const inner = tablesBelow(table);
  if (inner.length === 0) return false;
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true;
  const grid = gridOf(table);
  if (grid.columns === 1) return true;
  const widest = Math.max(...inner.map((one) => gridOf(one).columns));
  const all = countWords(table);
  return widest > grid.columns && inner.reduce((sum, one) => sum + countWords(one), 0) > all * 0.8;
}

const countWords = (node: HtmlNode): number => wordsOf(node).replace(/\s+/g, '').length;

/** The outermost tables inside a table. */
function tablesBelow(element: HtmlElement): HtmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.tagName === 'table' ? [child] : tablesBelow(child),
  );
}

/** The cells of a layout table in reading order. */
export const layoutCells = (table: HtmlElement): HtmlElement[] =>
  cellsOf(gridOf(table)).map(({ element }) => element);

const cellsOf = (grid: HtmlGrid): HtmlCell[] => grid.rows.flatMap(({ cells }) => cells);
