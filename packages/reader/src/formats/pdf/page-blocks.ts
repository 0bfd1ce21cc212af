import type { TableBlock, TextBlock } from '../../source/source-document.ts';
import type { AlignedColumn } from '../aligned/index.ts';
import { connectShapes } from '../drawing/connect-shapes.ts';
import { findShapes } from '../drawing/find-shapes.ts';
import { isInside, middleOf, type Box } from '../drawing/geometry.ts';
import { layoutText } from './layout-text.ts';
import { mergeLines } from '../drawing/lines.ts';
import type { PageContent, Word } from './page-content.ts';
import { pageTable } from './page-table.ts';
import { findGrids, type RuledGrid } from './ruled-grid.ts';
import { separateConnectors } from './separate-connectors.ts';
import { takeSideBlock } from './take-side-block.ts';
import { takeTextBoxes } from './take-text-boxes.ts';
import { sortStrokes } from '../drawing/sort-strokes.ts';
import { unruledTables } from './unruled-tables.ts';
import { uprightPage } from './upright-page.ts';
import type { LineEnds } from './line-ends.ts';

/** A block with its place on the page, from top to bottom. */
export type PageBlock =
  | { readonly block: TextBlock; readonly top: number; readonly bottom: number }
  | {
      readonly block: TableBlock;
      readonly top: number;
      /** Borders of the columns, or where they begin. */
      readonly xs: readonly number[];
      /** Of a table without borders: from where to where each column has words. */
      readonly columns?: readonly AlignedColumn[];
    };

/** Running heads are sometimes ruled tables; none is so high, in points. */
const MARGIN_TABLE = 110;

/**
 * `margins`: words of the running head and foot, given as blocks of their own. `above`: the blocks
 * of the page before, whose last table may go on. `ends`: see `lineEnds`.
 */
export function pageBlocks(
  page: PageContent,
  margins: ReadonlySet<Word>,
  above: readonly PageBlock[] = [],
  ends?: LineEnds,
): PageBlock[] {
  const upright = uprightPage(page);
  const sorted = sortStrokes(upright.strokes);
  const { shapes, horizontal, vertical } = findShapes(sorted);
  const anchors: Box[] = [
    ...shapes.map(({ box }) => box),
    ...sorted.arrowHeads.map(({ box }) => box),
    ...sorted.paths.flatMap((points) => [points[0], points.at(-1)].flatMap(pointBox)),
  ];
  const lines = separateConnectors(
    {
      horizontal: mergeLines([...sorted.horizontal, ...horizontal]),
      vertical: mergeLines([...sorted.vertical, ...vertical]),
    },
    anchors,
  );
  const grids = realTables(findGrids(lines));
  // A heading that a table repeats on every page is no running head.
  const isMargin = (word: Word, i: number): boolean =>
    margins.has(page.words[i] ?? word) &&
    !grids.some((grid) => grid.bottom - grid.top > MARGIN_TABLE && isInside(middleOf(word), grid));
  const words = new Set(
    upright.words.filter(
      (word, i) => !isMargin(word, i) && isInside(middleOf(word), pageBox(upright), 5),
    ),
  );
  const connections = connectShapes(
    [...sorted.paths, ...lines.connectors],
    shapes.map(({ box }) => box),
    sorted.arrowHeads,
  );
  const boxed = takeTextBoxes(words, shapes, grids, page.number);
  const tables = grids.map((grid): PageBlock => {
    const block = pageTable(grid, words, { shapes, connections }, { number: page.number, ends });
    return { block, top: grid.top, xs: grid.xs };
  });
  const side = page.number === 1 ? takeSideBlock(words, page.number, grids[0]?.top) : [];
  if (tables.length === 0) {
    const columns = above.flatMap((one) => ('columns' in one ? [one.columns ?? []] : [])).at(-1);
    const place = { number: page.number, ends };
    tables.push(...unruledTables(words, { shapes, connections }, place, columns ?? []));
  }
  const marginWords = page.words.filter((word, i) => isMargin(upright.words[i] ?? word, i));
  return [
    ...marginBlocks(marginWords, upright, page),
    ...tables,
    ...side,
    ...boxed,
    ...layoutText(
      [...words],
      page.number,
      tables.map(({ top }) => top),
      grids[0]?.top,
    ),
  ].toSorted((a, b) => a.top - b.top);
}

const pageBox = ({ width, height }: PageContent): Box => ({
  ...{ left: 0, top: 0, right: width, bottom: height },
});

const pointBox = (point?: { x: number; y: number }): Box[] =>
  point ? [{ left: point.x, right: point.x, top: point.y, bottom: point.y }] : [];

function marginBlocks(
  words: readonly Word[],
  upright: PageContent,
  page: PageContent,
): PageBlock[] {
  const turned = words.map((word) => upright.words[page.words.indexOf(word)] ?? word);
  return layoutText(turned, page.number, [upright.height / 2]).map((one) => ({
    ...one,
    block: { ...one.block, margin: true as const },
  }));
}

/** Without frames around the page or a paragraph, and without tables inside the cells of others. */
function realTables(grids: readonly RuledGrid[]): RuledGrid[] {
  const tables = grids.filter(({ cells }) => cells.length > 1);
  return tables.filter(
    (grid) => !tables.some((other) => other !== grid && isInsideCell(grid, other)),
  );
}

function isInsideCell(inner: Box, outer: RuledGrid): boolean {
  return outer.cells.some(({ column, row, columnSpan, rowSpan }) => {
    const field = {
      left: outer.xs[column] ?? 0,
      right: outer.xs[column + columnSpan] ?? 0,
      top: outer.ys[row] ?? 0,
      bottom: outer.ys[row + rowSpan] ?? 0,
    };
    return (
      isInside({ x: inner.left, y: inner.top }, field, 1) &&
      isInside({ x: inner.right, y: inner.bottom }, field, 1)
    );
  });
}
