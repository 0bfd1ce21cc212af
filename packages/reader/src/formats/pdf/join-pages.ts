import type { SourceBlock, TableBlock, TextBlock } from '../../source/source-document.ts';
import { followOffPage } from '../../source/follow-off-page.ts';
import { joinCutWords } from './join-cut-words.ts';
import type { PageBlock } from './page-blocks.ts';

/** How far the same column border is moved from page to page, in points. */
const SAME_PLACE = 5;

/**
 * The blocks of all pages; a table that goes on at the top of the next page is one table. `known`:
 * words of the file that are whole.
 */
export function joinPages(
  pages: readonly (readonly PageBlock[])[],
  known: ReadonlySet<string> = new Set(),
): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: { index: number; xs: readonly number[] } | undefined;
  for (const page of pages) {
    const body = page.filter(({ block }) => block.type === 'table' || !isPassed(block));
    const [first] = body;
    for (const one of page) {
      const { block } = one;
      if (block.type === 'text') {
        blocks.push(block);
        if (!isPassed(block)) open = undefined;
        continue;
      }
      if (!('xs' in one)) continue;
      const above = open && one === first ? blocks[open.index] : undefined;
      const xs = open && above ? commonBorders(open.xs, one.xs) : undefined;
      if (open && above?.type === 'table' && xs) {
        const upper = moveColumns(above, columnsIn(xs, open.xs), xs.length - 1);
        const lower = moveColumns(block, columnsIn(xs, one.xs), xs.length - 1);
        blocks[open.index] = joinTables(upper, joinCutWords(upper, lower, known));
        open = { index: open.index, xs };
      } else {
        blocks.push(block);
        open = { index: blocks.length - 1, xs: one.xs };
      }
    }
  }
  return blocks;
}

/** What may stand between the parts of one table: running heads, page numbers, "bersambung". */
function isPassed({ margin, lines }: TextBlock): boolean {
  if (margin === true) return true;
  const [line = '', ...others] = lines;
  return (
    others.length === 0 &&
    /^\W*(?:hal(?:aman)?\b\W*)?(?:\d{0,3}|[a-z]|bersambung|lanjutan)(?:\s*(?:dari|\/)\s*\d{1,3})?\W*$/i.test(
      line.slice(0, 200),
    )
  );
}

/** Of the borders of two parts of a table so many are the same. */
const LEAST_COMMON = 0.6;

/**
 * The column borders of both parts; undefined when they are different tables. A connector that runs
 * down through a column on one page parts it there, so that each may have borders of its own.
 */
function commonBorders(upper: readonly number[], lower: readonly number[]): number[] | undefined {
  const isSame = (x: number) => (other: number) => Math.abs(other - x) <= SAME_PLACE;
  const own = lower.filter((x) => !upper.some(isSame(x)));
  const common = lower.length - own.length;
  const hasSides =
    isSame(lower[0] ?? Number.NaN)(upper[0] ?? Number.NaN) &&
    isSame(lower.at(-1) ?? Number.NaN)(upper.at(-1) ?? Number.NaN);
  // A table of two columns inside the frame of one with twelve is another table.
  const isAlike = common >= Math.max(lower.length, upper.length) * LEAST_COMMON;
  const isPlain = own.length === 0 && (lower.length - 1) * 2 > upper.length - 1;
  if (!hasSides || !(isAlike || isPlain)) return undefined;
  return [...upper, ...own].toSorted((a, b) => a - b);
}

/** Which of the borders each border of one part is. */
function columnsIn(borders: readonly number[], own: readonly number[]): number[] {
  return own.map((x) => {
    const nearest = Math.min(...borders.map((other) => Math.abs(other - x)));
    return borders.findIndex((other) => Math.abs(other - x) === nearest);
  });
}

function moveColumns(table: TableBlock, columns: readonly number[], all: number): TableBlock {
  return {
    ...table,
    columns: all,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const column = columns[cell.column] ?? cell.column;
        const end = columns[cell.column + cell.columnSpan] ?? all;
        return { ...cell, column, columnSpan: end - column };
      }),
    })),
    shapes: table.shapes.map((shape) =>
      shape.column === undefined
        ? shape
        : { ...shape, column: columns[shape.column] ?? shape.column },
    ),
  };
}

function joinTables(upper: TableBlock, lower: TableBlock): TableBlock {
  const before = upper.rows.length;
  const moved = lower.shapes.map((shape) =>
    shape.row === undefined ? shape : { ...shape, row: shape.row + before },
  );
  const drawing = {
    shapes: [...upper.shapes, ...moved],
    edges: [...upper.edges, ...lower.edges],
  };
  return { ...upper, rows: [...upper.rows, ...lower.rows], ...followOffPage(drawing) };
}
