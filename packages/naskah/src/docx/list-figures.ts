import type { Box, MatrixConnector, MatrixPage, MatrixSymbol, Point } from '@tuntas/sop';
import { offsets, type ActorCell } from '../sheet/page-cells.ts';
import type { SheetData } from '../sheet/sheet-data.ts';
import { connectorBox, drawConnector } from './draw-connector.ts';
import { drawSymbol } from './draw-symbol.ts';
import { drawWords, wordsBox } from './draw-words.ts';
import type { Figure } from './figure.ts';

/** Drawings by the actor cell that they are anchored in. */
export type Figures = ReadonlyMap<ActorCell, readonly Figure[]>;

interface PlacedCell {
  readonly cell: ActorCell;
  readonly corner: Point;
}

interface PlacedSymbol extends PlacedCell {
  readonly id: number;
  readonly symbol: MatrixSymbol;
}

/** Symbols lie over lines, words over both. */
const SYMBOLS_FROM = 100_000;
const WORDS_FROM = 200_000;

/**
 * All drawings of the matrix, pages in order: each symbol in the cell of its performer, connectors
 * and words in the cell where they begin at the top left. So nothing hangs above or left of its
 * anchor, where Word would push it back into the cell.
 */
export function listFigures({ table }: SheetData, pages: readonly MatrixPage[]): Figures {
  const found = new Map<ActorCell, Figure[]>();
  let last = 0;
  const size = table.scale.drawing;
  const put = (cell: ActorCell, figure: Figure): void => {
    found.set(cell, [...(found.get(cell) ?? []), figure]);
  };
  pages.forEach(({ layout }, index) => {
    const cells = placeCells(table, index);
    const symbols = new Map<string, PlacedSymbol>();
    for (const { cell, corner } of cells) {
      for (const symbol of cell.symbols) {
        last += 1;
        symbols.set(symbol.id, { id: last, symbol, cell, corner });
        put(cell, drawSymbol(symbol, { id: last, level: SYMBOLS_FROM + last, size }));
      }
    }
    for (const connector of layout.connectors) {
      const from = symbols.get(connector.from);
      const to = symbols.get(connector.to);
      if (from === undefined || to === undefined) throw new RangeError(`No end: ${connector.id}`);
      last += 1;
      const { cell, corner } = cellAt(cells, connectorBox(connector.points));
      const line = {
        kind: connector.kind,
        points: connector.points.map(({ x, y }) => ({ x: x - corner.x, y: y - corner.y })),
        from: from.id,
        to: to.id,
        description: describe(connector, from.symbol, to.symbol),
      };
      put(cell, drawConnector(line, last, last));
    }
    for (const { cell, corner } of cells) {
      for (const { lines, box } of cell.words) {
        last += 1;
        const onPage = { ...box, x: box.x + corner.x, y: box.y + corner.y };
        const at = cellAt(cells, wordsBox(onPage));
        const moved = { ...onPage, x: onPage.x - at.corner.x, y: onPage.y - at.corner.y };
        put(
          at.cell,
          drawWords({ lines, box: moved }, { id: last, level: WORDS_FROM + last, size }),
        );
      }
    }
  });
  return found;
}

function placeCells(table: SheetData['table'], index: number): PlacedCell[] {
  const page = table.pages[index];
  if (page === undefined) return [];
  const lefts = offsets(table.widths.slice(page.rows[0]?.before.length ?? 0));
  const tops = offsets(page.rows.map(({ height }) => height));
  return page.rows.flatMap(({ actors }, row) =>
    actors.map((cell, column) => ({
      cell,
      corner: { x: lefts[column] ?? 0, y: tops[row] ?? 0 },
    })),
  );
}

/** The cell over the upper left corner of a box; both in coordinates of the page's matrix. */
function cellAt(cells: readonly PlacedCell[], { x, y }: Box): PlacedCell {
  const found = cells.findLast(({ corner }) => corner.x <= x + 0.01 && corner.y <= y + 0.01);
  const at = found ?? cells[0];
  if (at === undefined) throw new RangeError('A drawing without rows');
  return at;
}

function describe({ kind }: MatrixConnector, from: MatrixSymbol, to: MatrixSymbol): string {
  if (kind === 'joint') return `Garis penghubung pelaksana bersama pada baris ${from.row}`;
  const name = (symbol: MatrixSymbol): string =>
    symbol.text === '' ? `baris ${symbol.row}` : `penghubung ${symbol.text}`;
  const way = kind === 'back' ? 'Panah kembali' : 'Panah';
  return `${way} dari ${name(from)} ke ${name(to)}`;
}
