import type { SopDefinition } from '../definition/definition.ts';
import { cutToPage, type PageConnector } from './cut-to-page.ts';
import { listDrawnSteps } from './drawn-steps.ts';
import { keepOnSheet } from './keep-on-sheet.ts';
import { layoutDrawn } from './layout-drawn.ts';
import { readLinks } from './links.ts';
import {
  assertFits,
  type MatrixGeometry,
  type MatrixLayout,
  type MatrixPage,
} from './matrix-layout.ts';

/** Height for rows on the first page of the matrix and on each further one. */
export interface PageRoom {
  readonly first: number;
  readonly next: number;
}

/** A last page filled less than this takes rows from the one before. */
const LEAST_OF_LAST_PAGE = 0.25;

interface LaidPage {
  readonly first: number;
  readonly last: number;
  readonly layout: MatrixLayout;
  readonly connectors: ReadonlyMap<string, PageConnector>;
}

/**
 * Lays the matrix out on pages, as the official sheet is printed: only what stands on the sheet
 * (see `keepOnSheet`), breaks between rows, and a pair of pentagons with the same letter for every
 * way that goes on on another page. As few pages as can be, each filled before the next, but for a
 * last page that would hold next to nothing; a row that is higher than a page has one to itself. All pages have the same column widths.
 */
export function layoutMatrixPages(
  definition: SopDefinition,
  geometry: MatrixGeometry,
  room: PageRoom,
): MatrixPage[] {
  assertFits(definition, geometry);
  const all = listDrawnSteps(definition);
  const { drawn, links } = keepOnSheet(definition, readLinks(definition, all), all);
  let columnWidths = geometry.columnWidths;
  for (;;) {
    const widths = columnWidths;
    const pages = breakRows(definition.sheet.rows.length, room, (first, last) => {
      const cut = cutToPage(drawn, links, { first, last });
      const rowHeights = geometry.rowHeights.map((height, index) =>
        index + 1 < first || index + 1 > last ? 0 : height,
      );
      const sized = { ...geometry, rowHeights, columnWidths: widths };
      const layout = layoutDrawn(definition, sized, cut.drawn, cut.links, { first, last });
      return { first, last, layout, connectors: cut.connectors };
    });
    const widest = widths.map((width, index) =>
      Math.max(width, ...pages.map(({ layout }) => layout.columnWidths[index] ?? 0)),
    );
    if (widest.every((width, index) => width === widths[index])) return nameConnectors(pages);
    columnWidths = widest;
  }
}

function breakRows(
  rowCount: number,
  room: PageRoom,
  layOut: (first: number, last: number) => LaidPage,
): LaidPage[] {
  const known = new Map<string, LaidPage>();
  const get = (first: number, last: number): LaidPage => {
    const key = `${first}-${last}`;
    const page = known.get(key) ?? layOut(first, last);
    known.set(key, page);
    return page;
  };
  const roomOf = (index: number): number => (index === 0 ? room.first : room.next);
  const fits = ({ layout }: LaidPage, index: number): boolean => layout.height <= roomOf(index);
  const whole = get(1, rowCount);
  if (fits(whole, 0)) return [whole];
  const heights = whole.layout.rowHeights;

  /** The last row that `height` holds by the heights without breaks: where to begin to look. */
  const guess = (first: number, height: number): number => {
    let last = first;
    let sum = heights[first - 1] ?? 0;
    while (last < rowCount && sum + (heights[last] ?? 0) <= height) {
      sum += heights[last] ?? 0;
      last += 1;
    }
    return last;
  };
  /** Rows from `first` on that fit, at least one, until `share` of the page is filled. */
  const fill = (first: number, index: number, share: number): LaidPage => {
    const enough = roomOf(index) * share;
    let page = get(first, guess(first, enough));
    while (page.last > first && !fits(page, index)) page = get(first, page.last - 1);
    while (page.last < rowCount && page.layout.height < enough) {
      const longer = get(first, page.last + 1);
      if (!fits(longer, index)) break;
      page = longer;
    }
    return page;
  };
  const breakAt = (share: number): LaidPage[] => {
    const pages: LaidPage[] = [];
    for (let first = 1; first <= rowCount; first = (pages.at(-1)?.last ?? first) + 1) {
      pages.push(fill(first, pages.length, share));
    }
    return pages;
  };

  const fewest = breakAt(1);
  const even = whole.layout.height / (room.first + (fewest.length - 1) * room.next);
  const isLastWorthIt = (pages: readonly LaidPage[]): boolean =>
    (pages.at(-1)?.layout.height ?? 0) >= LEAST_OF_LAST_PAGE * room.next;
  let best = fewest;
  for (let share = 1; share > even && !isLastWorthIt(best); share -= 0.05) {
    const pages = breakAt(share);
    if (pages.length === fewest.length) best = pages;
  }
  return best;
}

/** Letters A, B, … in the order in which the ways leave, and what a screen reader says. */
function nameConnectors(pages: readonly LaidPage[]): MatrixPage[] {
  const letters = new Map<string, string>();
  return pages.map(({ first, last, layout, connectors }) => ({
    first,
    last,
    layout: {
      ...layout,
      symbols: layout.symbols.map((symbol) => {
        const connector = connectors.get(symbol.id);
        if (connector === undefined) return symbol;
        const text = letters.get(connector.key) ?? letterOf(letters.size);
        letters.set(connector.key, text);
        const rows = connector.rows.join(', ');
        const title =
          connector.way === 'leaves'
            ? `Penghubung ${text}: lanjut ke baris ${rows}`
            : `Penghubung ${text}: dari baris ${rows}`;
        return { ...symbol, text, title };
      }),
    },
  }));
}

/** A to Z, then AA, AB, … as columns of a spreadsheet. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
