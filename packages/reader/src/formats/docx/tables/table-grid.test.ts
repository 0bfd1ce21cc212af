import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx } from '../read-docx.ts';
import { buildDocx } from '../testing/build-docx.ts';
import { cell, p, row, table } from '../testing/word-xml.ts';

interface Piece {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Cuts a grid into rectangles: from each free place, as far as the wish and the room allow. */
function cut(
  rows: number,
  columns: number,
  wishes: readonly (readonly [number, number])[],
): Piece[] {
  const owner = new Map<string, Piece>();
  const pieces: Piece[] = [];
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      if (owner.has(`${r},${c}`)) continue;
      const [high, wide] = wishes[pieces.length % wishes.length] ?? [1, 1];
      let columnSpan = 1;
      while (
        columnSpan < wide &&
        c + columnSpan < columns &&
        !owner.has(`${r},${c + columnSpan}`)
      ) {
        columnSpan += 1;
      }
      const piece = { row: r, column: c, rowSpan: Math.min(high, rows - r), columnSpan };
      for (let i = 0; i < piece.rowSpan * columnSpan; i += 1) {
        owner.set(`${r + Math.floor(i / columnSpan)},${c + (i % columnSpan)}`, piece);
      }
      pieces.push(piece);
    }
  }
  return pieces;
}

/** Writes the pieces as Word does; `older` writes spans as merged single cells. */
function write(pieces: readonly Piece[], rows: number, columns: number, older: boolean): string {
  return table(
    Array.from({ length: columns }, () => 500),
    Array.from({ length: rows }, (_, r) => {
      const here = pieces
        .filter((piece) => r >= piece.row && r < piece.row + piece.rowSpan)
        .toSorted((one, other) => one.column - other.column);
      return row(
        here.flatMap((piece) => {
          const isFirst = r === piece.row;
          const merge = isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
          const down = piece.rowSpan > 1 ? merge : '';
          const words = isFirst ? p(String(pieces.indexOf(piece))) : '';
          if (older && piece.columnSpan > 1) {
            return Array.from({ length: piece.columnSpan }, (__, i) =>
              cell(
                i === 0 ? words : '',
                `<w:hMerge w:val="${i === 0 ? 'restart' : 'continue'}"/>${down}`,
              ),
            );
          }
          return [cell(words, `<w:gridSpan w:val="${piece.columnSpan}"/>${down}`)];
        }),
      );
    }),
  );
}

it('gives back any grid with merged cells', () => {
  const size = fc.integer({ min: 1, max: 8 });
  const wish = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
  const wishes = fc.array(wish, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(size, size, wishes, fc.boolean(), (rows, columns, wanted, older) => {
      const pieces = cut(rows, columns, wanted);
      const [block] = readDocx(buildDocx({ body: write(pieces, rows, columns, older) })).blocks;
      if (block?.type !== 'table') throw new Error('no table');
      const found = block.rows.flatMap((r, i) =>
        r.cells.map(({ column, columnSpan, rowSpan, paragraphs }) => ({
          ...{ row: i, column, rowSpan, columnSpan },
          text: paragraphs[0]?.text,
        })),
      );
      const wantedCells = pieces.map((piece, i) => ({ ...piece, text: String(i) }));
      expect(found).toEqual(wantedCells);
      expect(block.columns).toBe(columns);
    }),
    { numRuns: 200 },
  );
});

it('takes a continued cell that nothing began for a cell of its own', () => {
  const body = table(
    [100, 100],
    [
      row([cell(p('a'), '<w:vMerge/>'), cell(p('b'), '<w:vMerge w:val="restart"/>')]),
      row([cell(p('c'), '<w:gridSpan w:val="2"/><w:vMerge/>')]),
    ],
  );
  const [block] = readDocx(buildDocx({ body })).blocks;
  expect(block?.type === 'table' && block.rows.map((r) => r.cells.length)).toEqual([2, 1]);
});

it('takes widths from the cells where the file notes no grid', () => {
  const width = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
  const body = table(
    [],
    [row([cell(p('a'), width(500)), cell(p('b'), width(2500))]), row([cell(p('c'))])],
  );
  const [block] = readDocx(buildDocx({ body })).blocks;
  expect(block).toMatchObject({ columns: 2 });
});
