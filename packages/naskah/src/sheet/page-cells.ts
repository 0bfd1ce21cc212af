import type { Box, MatrixLabel, MatrixPage, MatrixSymbol, Point, Sheet } from '@tuntas/sop';

/** What is drawn in one actor cell, in coordinates from the cell's upper left corner. */
export interface ActorCell {
  readonly symbols: readonly MatrixSymbol[];
  /** Words on the lines, such as "Tidak". */
  readonly words: readonly MatrixLabel[];
  /** Texts of the sheet in this cell, such as "Belum lengkap". */
  readonly marks: readonly MatrixLabel[];
}

/**
 * Hands symbols, words on lines and texts of the sheet to the cells they stand in, so that reading
 * aloud meets them there. One entry per row of the page, with one per actor cell, spans opened.
 */
export function listActorCells(sheet: Sheet, page: MatrixPage): ActorCell[][] {
  const { layout, first, last } = page;
  const lefts = offsets(layout.columnWidths);
  const tops = offsets(layout.rowHeights).slice(0, last);
  const words = layout.connectors.flatMap(({ label }) => (label === null ? [] : [label]));
  const rows: ActorCell[][] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = sheet.performers.flatMap(({ span = 1 }, heading) =>
      Array.from({ length: span }, (_, cell) => ({ heading, cell, span })),
    );
    rows.push(
      cells.map(({ heading, cell, span }, index): ActorCell => {
        const left = (lefts[heading] ?? 0) + ((layout.columnWidths[heading] ?? 0) * cell) / span;
        const corner = { x: left, y: tops[row - 1] ?? 0 };
        // Symbols stand in the middle of a spanning heading: the first of its cells draws them.
        const isHere = ({ box }: { readonly box: Box }): boolean =>
          cell === 0 &&
          indexAt(lefts, box.x + box.width / 2) === heading &&
          indexAt(tops, box.y + box.height / 2) === row - 1;
        return {
          symbols: layout.symbols.filter(isHere).map((symbol) => movedTo(corner, symbol)),
          words: words.filter(isHere).map((word) => movedTo(corner, word)),
          marks: marksOf(sheet, page, row)
            .filter(({ column }) => column === index + 1)
            .map(({ mark }) => movedTo(corner, mark)),
        };
      }),
    );
  }
  return rows;
}

/** The placed texts of a row with the cell (counted from 1, spans opened) that the sheet names. */
function marksOf(
  { rows }: Sheet,
  { layout }: MatrixPage,
  row: number,
): { readonly column: number; readonly mark: MatrixLabel }[] {
  const placed = layout.marks.filter((mark) => mark.row === row);
  const written = (rows[row - 1]?.marks ?? []).filter(({ text }) => text !== '');
  return placed.map(({ lines, box }, index) => ({
    column: written[index]?.column ?? 0,
    mark: { lines, box },
  }));
}

const movedTo = <T extends { readonly box: Box }>({ x, y }: Point, item: T): T => ({
  ...item,
  box: { ...item.box, x: item.box.x - x, y: item.box.y - y },
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
