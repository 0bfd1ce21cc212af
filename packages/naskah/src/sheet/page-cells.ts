import type { Box, MatrixLabel, MatrixLayout, MatrixPage, MatrixSymbol, Sheet } from '@tuntas/sop';

/** What is drawn in the actor cells of one row, in coordinates from the cell's upper left corner. */
export interface ActorCell {
  readonly symbols: readonly (Omit<MatrixSymbol, 'id' | 'stepId'> & { readonly box: Box })[];
  readonly words: readonly MatrixLabel[];
}

/**
 * Hands symbols, words on lines and texts of the sheet to the cells they stand in, so that reading
 * aloud meets them there. One entry per row of the page, with one per actor cell, spans opened.
 */
export function listActorCells({ performers }: Sheet, page: MatrixPage): ActorCell[][] {
  const { layout, first, last } = page;
  const columnLefts = offsets(layout.columnWidths);
  const rowTops = offsets(layout.rowHeights);
  const rows: ActorCell[][] = [];
  for (let row = first; row <= last; row += 1) {
    rows.push(
      performers.flatMap(({ span = 1 }, index) =>
        Array.from({ length: span }, (_, cell): ActorCell => {
          // Symbols stand in the middle of a spanning heading: the first of its cells draws them.
          if (cell > 0) return { symbols: [], words: [] };
          const place = { x: columnLefts[index] ?? 0, y: rowTops[row - 1] ?? 0 };
          const isHere = (box: Box): boolean =>
            indexAt(columnLefts, box.x + box.width / 2) === index &&
            indexAt(rowTops.slice(0, last), box.y + box.height / 2) === row - 1;
          return {
            symbols: layout.symbols
              .filter(({ box }) => isHere(box))
              .map((symbol) => ({ ...symbol, box: moved(symbol.box, place) })),
            words: wordsOf(layout)
              .filter(({ box }) => isHere(box))
              .map(({ lines, box }) => ({ lines, box: moved(box, place) })),
          };
        }),
      ),
    );
  }
  return rows;
}

const wordsOf = ({ marks, connectors }: MatrixLayout): MatrixLabel[] => [
  ...marks,
  ...connectors.flatMap(({ label }) => (label === null ? [] : [label])),
];

const moved = (box: Box, { x, y }: { x: number; y: number }): Box => ({
  ...box,
  x: box.x - x,
  y: box.y - y,
});

/** Where each begins: running sums, starting at 0. */
export function offsets(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => {
    sum += size;
    return sum - size;
  });
}

function indexAt(starts: readonly number[], at: number): number {
  return starts.findLastIndex((start) => start <= at);
}
