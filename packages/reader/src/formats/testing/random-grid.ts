import fc from 'fast-check';
import type { TableBlock } from '../../source/source-document.ts';

/** A table as it should be read, whatever file it is put into. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

const WORDS = ['Surat', 'disposisi', 'KASI', '3 menit', 'Berkas permohonan', 'a/n', 'Ya', 'IV/b'];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constant('') },
);

/**
 * Tables of up to 8 × 8 with merged cells. In every column and row some cell begins: a column that
 * only merged cells pass through is told by no file.
 */
export const randomGrid: fc.Arbitrary<Grid> = fc
  .record({
    columns: fc.integer({ min: 2, max: 8 }),
    rows: fc.integer({ min: 2, max: 8 }),
    merges: fc.array(
      fc.record({
        row: fc.nat(7),
        column: fc.nat(7),
        rowSpan: fc.integer({ min: 1, max: 3 }),
        columnSpan: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 6 },
    ),
    texts: fc.array(text, { minLength: 64, maxLength: 64 }),
  })
  .map(({ columns, rows, merges, texts }) => makeGrid(columns, rows, merges, texts))
  .filter(beginsEverywhere);

type Place = Omit<GridCell, 'text'>;

function makeGrid(
  columns: number,
  rows: number,
  merges: readonly Place[],
  texts: readonly string[],
): Grid {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  const place = (one: Place): void => {
    const fields: string[] = [];
    for (let r = one.row; r < one.row + one.rowSpan; r += 1) {
      for (let c = one.column; c < one.column + one.columnSpan; c += 1) fields.push(`${r} ${c}`);
    }
    const fits = one.row + one.rowSpan <= rows && one.column + one.columnSpan <= columns;
    if (!fits || fields.some((field) => taken.has(field))) return;
    for (const field of fields) taken.add(field);
    cells.push({ ...one, text: texts[one.row * 8 + one.column] ?? '' });
  };
  for (const merge of merges) place(merge);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      place({ row, column, rowSpan: 1, columnSpan: 1 });
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { columns, rows, cells };
}

function beginsEverywhere({ columns, rows, cells }: Grid): boolean {
  return (
    new Set(cells.map(({ column }) => column)).size === columns &&
    new Set(cells.map(({ row }) => row)).size === rows
  );
}

/** What was read, in the same form; paragraphs joined by a blank. */
export function gridOfTable({ columns, rows }: TableBlock): Grid {
  return {
    columns,
    rows: rows.length,
    cells: rows.flatMap(({ cells }, row) =>
      cells.map(({ column, columnSpan, rowSpan, paragraphs }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text: paragraphs.map((paragraph) => paragraph.text).join(' '),
      })),
    ),
  };
}
