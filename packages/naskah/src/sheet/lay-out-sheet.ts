import { layoutMatrixPages, type MatrixPage, type PageRoom, type SopDefinition } from '@tuntas/sop';
import { measureColumnNeeds, type ColumnNeeds } from './column-needs.ts';
import {
  leastActorWidths,
  scaleOf,
  shareWidth,
  type ColumnWidths,
  type Scale,
} from './column-widths.ts';
import { measureTexts } from './measure-texts.ts';
import { contentHeight, contentWidth, type Paper } from './paper.ts';
import { cellLines, listHeadCells, listTextColumns, type HeadCell } from './table-cells.ts';

/** The table with all its sizes, in points. */
export interface SheetLayout {
  readonly scale: Scale;
  readonly widths: ColumnWidths;
  /** Of the heading rows. */
  readonly headHeights: readonly number[];
  /** Room that the caption takes above the first page of the table, with the gap below it. */
  readonly captionHeight: number;
  readonly pages: readonly MatrixPage[];
  /** Rows (counted from 0) whose text is higher than a page: they break where the page ends. */
  readonly brokenRows: ReadonlySet<number>;
}

/** Sizes tried for the letters of the table; the largest that fits is taken. */
const SIZES = [8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3];

/** From this size of letters downwards cells may become high instead of the letters smaller. */
const COMFORTABLE = 7;

const SMALLEST_TO_SAVE_A_PAGE = 7.5;

/** Of Arimo, by the height of the letters. */
const LETTER_WIDTH = 0.54;

export const CAPTION_SIZE = 11;
const CAPTION_GAP = 8;

/**
 * Sizes the table for a paper: letters, columns, rows and pages. Letters are as large as the
 * columns allow; a little smaller where that saves a page.
 *
 * @param flow `endless`: all rows on one page of any height, with the letters that fit the paper.
 */
export function layOutSheet(
  definition: SopDefinition,
  paper: Paper,
  flow: 'pages' | 'endless',
): SheetLayout {
  const needs = measureColumnNeeds(definition.sheet);
  let best: SheetLayout | undefined;
  for (const size of SIZES) {
    const layout = tryScale(definition, needs, paper, scaleOf(size));
    if (layout === null) continue;
    if (best === undefined || layout.pages.length < best.pages.length) best = layout;
    if (best.pages.length === 1 || size <= SMALLEST_TO_SAVE_A_PAGE) break;
  }
  if (best !== undefined && flow === 'endless') {
    best = tryScale(definition, needs, { ...paper, height: Infinity }, best.scale) ?? best;
  }
  if (best !== undefined) return best;
  throw new RangeError('The columns of the sheet do not fit the paper at any size of letters');
}

/** Null when the columns do not fit with letters of this size. */
function tryScale(
  definition: SopDefinition,
  needs: ColumnNeeds,
  paper: Paper,
  scale: Scale,
): SheetLayout | null {
  const { sheet } = definition;
  const width = contentWidth(paper);
  const mostLines = scale.text > COMFORTABLE ? 7 : 60;
  const least = leastActorWidths(needs, scale);
  let widths = shareWidth(needs, least, width, scale, mostLines);
  let measured: MeasuredHeights | undefined;
  while (widths !== null) {
    const given = widths.actors;
    const room = measured && roomOf(paper, measured);
    const texts = measured?.rowHeights ?? sheet.rows.map(() => 0);
    const mostOf = (row: number): number => (row === 0 ? room?.first : room?.next) ?? Infinity;
    const pages = layoutMatrixPages(
      definition,
      {
        columnWidths: measured === undefined ? least : given,
        // The drawing of a row that breaks stands on its first page.
        rowHeights: texts.map((height, row) => Math.min(height, mostOf(row))),
        fontSize: scale.drawing,
        letterWidth: LETTER_WIDTH,
      },
      room ?? { first: Infinity, next: Infinity },
    );
    const needed = pages[0]?.layout.columnWidths ?? given;
    const isSettled = needed.every((each, index) => each <= (given[index] ?? 0) + 0.001);
    if (measured !== undefined && room !== undefined && isSettled) {
      const { headHeights, captionHeight } = measured;
      const broken = texts.flatMap((height, row) => (height > mostOf(row) ? [row] : []));
      return { scale, widths, headHeights, captionHeight, pages, brokenRows: new Set(broken) };
    }
    // The drawing asked for its own widths: the texts get the rest and are measured again.
    widths = shareWidth(needs, needed, width, scale, mostLines);
    if (widths !== null) measured = measureHeights(definition, widths, scale, width);
  }
  return null;
}

function roomOf(paper: Paper, { headHeights, captionHeight }: MeasuredHeights): PageRoom {
  const head = headHeights.reduce((sum, height) => sum + height, 0);
  const next = contentHeight(paper) - head - ROUNDING;
  return { first: next - captionHeight, next };
}

/** So that a page filled to the last point does not run over. */
const ROUNDING = 1;

interface MeasuredHeights {
  readonly headHeights: number[];
  readonly captionHeight: number;
  readonly rowHeights: number[];
}

function measureHeights(
  { sheet }: SopDefinition,
  widths: ColumnWidths,
  scale: Scale,
  width: number,
): MeasuredHeights {
  const { before, after } = listTextColumns(sheet);
  const cellWidths = listCellWidths(sheet.performers, widths, before.length);
  const head = listHeadCells(sheet);
  const columns = [...before, ...after];
  const inner = (outer: number): number => outer - 2 * scale.inset;
  const sizes = measureTexts([
    { lines: [sheet.title], size: CAPTION_SIZE, weight: 'bold', width },
    ...head.map(({ text, column, columnSpan, row }) => ({
      lines: [text],
      size: headSize(scale, row),
      weight: row === 2 ? ('regular' as const) : ('bold' as const),
      width: inner(
        cellWidths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0),
      ),
    })),
    ...sheet.rows.flatMap((row) =>
      columns.map((column) => ({
        lines: cellLines(sheet, row, column),
        size: scale.text,
        weight: 'regular' as const,
        width: inner(widths.texts.get(column) ?? 0),
      })),
    ),
  ]);
  const heightAt = (index: number): number => (sizes[index]?.height ?? 0) + 2 * scale.inset;
  const firstCell = 1 + head.length;
  return {
    captionHeight: (sizes[0]?.height ?? 0) + CAPTION_GAP,
    headHeights: stackHead(head, (index) => heightAt(1 + index)),
    rowHeights: sheet.rows.map((_, row) =>
      Math.max(...columns.map((__, column) => heightAt(firstCell + row * columns.length + column))),
    ),
  };
}

/** Letters of the column numbers are smaller than those of the headings. */
export const headSize = ({ text }: Scale, row: number): number => (row === 2 ? text * 0.85 : text);

/** Widths of all cells of a row, the spans of actor columns opened. */
export function listCellWidths(
  performers: SopDefinition['sheet']['performers'],
  { texts, actors }: ColumnWidths,
  before: number,
): number[] {
  const all = [...texts.values()];
  const opened = actors.flatMap((width, index) => {
    const span = performers[index]?.span ?? 1;
    return Array.from({ length: span }, () => width / span);
  });
  return [...all.slice(0, before), ...opened, ...all.slice(before)];
}

function stackHead(head: readonly HeadCell[], heightAt: (index: number) => number): number[] {
  const heights: number[] = [];
  head.forEach(({ row, rowSpan }, index) => {
    if (rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, heightAt(index));
  });
  head.forEach(({ rowSpan }, index) => {
    if (rowSpan === 2) {
      const lacking = heightAt(index) - (heights[0] ?? 0) - (heights[1] ?? 0);
      if (lacking > 0) heights[1] = (heights[1] ?? 0) + lacking;
    }
  });
  return heights;
}
