import type { SourceBlock, TableBlock, TableRow, TextBlock } from '../../source/source-document.ts';
import { followOffPage } from '../../source/follow-off-page.ts';
import type { PageBlock } from './page-blocks.ts';

/** How far the same column border is moved from page to page, in points. */
const SAME_PLACE = 5;

/** The blocks of all pages; a table that goes on at the top of the next page is one table. */
export function joinPages(pages: readonly (readonly PageBlock[])[]): SourceBlock[] {
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
      const columns = open && above ? mapColumns(one.xs, open.xs) : undefined;
      if (open && above?.type === 'table' && columns) {
        blocks[open.index] = joinTables(above, block, columns);
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

/** For each column border of the lower table the one of the upper; undefined when they differ. */
function mapColumns(lower: readonly number[], upper: readonly number[]): number[] | undefined {
  const columns = lower.map((x) => upper.findIndex((other) => Math.abs(other - x) <= SAME_PLACE));
  const isWhole = columns[0] === 0 && columns.at(-1) === upper.length - 1;
  // A table of two columns inside the frame of one with twelve is another table.
  const isAlike = lower.length - 1 > (upper.length - 1) / 2;
  return isWhole && isAlike && !columns.includes(-1) ? columns : undefined;
}

function joinTables(upper: TableBlock, lower: TableBlock, columns: readonly number[]): TableBlock {
  const before = upper.rows.length;
  const rows: TableRow[] = lower.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const column = columns[cell.column] ?? cell.column;
      const end = columns[cell.column + cell.columnSpan] ?? upper.columns;
      return { ...cell, column, columnSpan: end - column };
    }),
  }));
  const drawing = {
    shapes: [
      ...upper.shapes,
      ...lower.shapes.map((shape) => ({
        ...shape,
        ...(shape.row === undefined ? {} : { row: shape.row + before }),
        ...(shape.column === undefined ? {} : { column: columns[shape.column] ?? shape.column }),
      })),
    ],
    edges: [...upper.edges, ...lower.edges],
  };
  return {
    ...upper,
    rows: [...upper.rows, ...rows],
    ...followOffPage(drawing),
  };
}
