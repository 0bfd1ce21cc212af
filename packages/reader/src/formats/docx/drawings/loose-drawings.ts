import type { ContentItem, ContentParagraph, ContentTable } from '../content.ts';
import { itemHeight, type TableGeometry } from '../tables/table-geometry.ts';
import type { TableGrid } from '../tables/table-grid.ts';
import type { Drawing } from './drawing.ts';
import type { PageSetup } from './page-setup.ts';
import type { PlacedDrawing } from './place-drawings.ts';
import { tableLeft } from './table-origin.ts';

export interface MeasuredTable {
  readonly grid: TableGrid;
  readonly geometry: TableGeometry;
}

/** A place counted over words and rows of unknown height is a guess. */
const guess = 0.45;

/**
 * Drawings anchored in a paragraph before or after a table that lie over it. Each is given to the
 * table it covers; the others stand outside.
 */
export function looseDrawings(
  content: readonly ContentItem[],
  measure: (table: ContentTable) => MeasuredTable,
  page: PageSetup,
): ReadonlyMap<Drawing<readonly ContentItem[]>, LoosePlace> {
  const found = new Map<Drawing<readonly ContentItem[]>, LoosePlace>();
  content.forEach((item, i) => {
    if (item.type === 'table' || item.drawings.length === 0) return;
    for (const neighbour of neighbours(content, i, page)) {
      const { grid, geometry } = measure(neighbour.table);
      const height = geometry.rowEdges.at(-1) ?? 0;
      const top = neighbour.isBefore ? height + neighbour.gap : -neighbour.gap;
      for (const drawing of item.drawings) {
        if (found.has(drawing) || holdsTable(drawing)) continue;
        const placed = placeOver(drawing, item, top, neighbour, { grid, geometry }, page);
        if (placed) found.set(drawing, { table: neighbour.table, placed });
      }
    }
  });
  return found;
}

export interface LoosePlace {
  readonly table: ContentTable;
  readonly placed: PlacedDrawing;
}

interface Neighbour {
  readonly table: ContentTable;
  readonly isBefore: boolean;
  /** Height of what stands between the table and the paragraph. */
  readonly gap: number;
}

/** Paragraphs looked over in search of a table; further away nobody draws. */
const farthest = 12;

/** The next table, then the one before, when only paragraphs stand between. */
function neighbours(
  content: readonly ContentItem[],
  index: number,
  page: PageSetup,
): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (const step of [1, -1]) {
    let gap = 0;
    for (let i = index; Math.abs(i - index) <= farthest; i += step) {
      const item = content[i];
      if (item === undefined) break;
      if (item.type === 'table') {
        found.push({ table: item, isBefore: step < 0, gap });
        break;
      }
      // The paragraph itself stands above the next table, and begins where the one before ends.
      if (step > 0 || i !== index) gap += itemHeight(item, page.textWidth);
    }
  }
  return found;
}

function holdsTable(drawing: Drawing<readonly ContentItem[]>): boolean {
  return drawing.items.some(({ content }) => content.some(({ type }) => type === 'table'));
}

function placeOver(
  drawing: Drawing<readonly ContentItem[]>,
  paragraph: ContentParagraph,
  paragraphTop: number,
  { isBefore, gap }: Neighbour,
  { grid, geometry }: MeasuredTable,
  page: PageSetup,
): PlacedDrawing | undefined {
  const { anchor, width, height } = drawing;
  const { horizontal, vertical } = anchor;
  const isFromText = vertical.from === 'paragraph' || vertical.from === 'line';
  if (anchor.isInline || !isFromText || vertical.align) return undefined;
  const textLeft = -tableLeft(grid, page);
  const spare = page.textWidth - width;
  const shifts = { left: 0, center: spare / 2, right: spare, top: 0, bottom: spare };
  const isFromPage = horizontal.from === 'page' || horizontal.from.startsWith('left');
  const x = horizontal.align
    ? textLeft + shifts[horizontal.align]
    : textLeft - (isFromPage ? page.left : 0) + horizontal.offset;
  const y = paragraphTop + vertical.offset;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const right = geometry.columnEdges.at(-1) ?? 0;
  const bottom = geometry.rowEdges.at(-1) ?? 0;
  if (middle.x < 0 || middle.x > right || middle.y < 0 || middle.y > bottom) return undefined;
  const row = isBefore ? grid.rows.length : 0;
  const doubtX = horizontal.from === 'character' ? paragraph.fontSize * 10 : 100;
  return { drawing, x, y, row, doubtX, doubtY: 0.3 * gap, certainty: guess };
}
