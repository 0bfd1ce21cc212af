import { findBreak, flatText, type DrawnGrid, type GridCell } from '../../drawn-sheet.ts';
import { wrapWords } from '../wrap-words.ts';
import { drawingsOf } from './docx-drawings.ts';
import { textBoxXml } from './docx-shapes.ts';
import type { DocxStyle } from './docx-style.ts';
import { paragraphXml } from './docx-text.ts';

/** Width of the text area of a landscape page, in twips. */
const PAGE_WIDTH = 14_570;

/** Where a grid stands on paper, in twips from its top left corner. */
export interface GridGeometry {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly tops: readonly number[];
  readonly heights: readonly number[];
}

/** Gives numbering ids: each automatic list begins anew. */
export interface ListCounter {
  count: number;
}

export function tableXml(grid: DrawnGrid, style: DocxStyle, lists: ListCounter): string {
  const geometry = measure(grid);
  const drawings = drawingsOf(grid, geometry, style);
  const numberList = ++lists.count;
  const rows = grid.rows.map((row, r) => {
    const cells = cellsOfRow(grid, r).map(({ cell, isContinued }) =>
      cellXml(cell, isContinued, r, { geometry, style, lists, drawings, numberList }),
    );
    const heading = row.isHeading ? '<w:tblHeader/>' : '';
    const rule = grid.symbols.length > 0 ? style.heights : 'atLeast';
    const height =
      rule === 'auto'
        ? ''
        : `<w:trHeight w:val="${geometry.heights[r] ?? 300}" w:hRule="${rule}"/>`;
    return `<w:tr><w:trPr>${height}${heading}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const open = `<w:tbl><w:tblPr><w:tblW w:w="${PAGE_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${geometry.widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>`;
  const found = style.breaksTable && rows.length > 8 ? findBreak(grid) : undefined;
  const breakAt = found ?? rows.length;
  const first = `${open}${rows.slice(0, breakAt).join('')}</w:tbl>`;
  const rest = rows.slice(breakAt);
  if (rest.length === 0 || grid.symbols.length > 0) return `${open}${rows.join('')}</w:tbl>`;
  return `${first}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${open}${rest.join('')}</w:tbl>`;
}

interface Around {
  readonly geometry: GridGeometry;
  readonly style: DocxStyle;
  readonly lists: ListCounter;
  readonly drawings: ReadonlyMap<string, string>;
  readonly numberList: number;
}

function cellXml(cell: GridCell, isContinued: boolean, row: number, around: Around): string {
  const { geometry, style, lists, drawings } = around;
  const end = cell.column + cell.columnSpan;
  const width = (geometry.lefts[end] ?? 0) - (geometry.lefts[cell.column] ?? 0);
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
  const merge =
    cell.rowSpan > 1 ? (isContinued ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>') : '';
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}</w:tcPr>`;
  if (isContinued) return `<w:tc>${properties}<w:p/></w:tc>`;
  const shapes = drawings.get(`${row}:${cell.column}`) ?? '';
  const isNumber = cell.paragraphs.every(({ text, label }) => text === '' && label !== undefined);
  if (!isNumber && cell.paragraphs.some(({ label }) => label !== undefined)) lists.count++;
  const list = isNumber ? around.numberList : lists.count;
  const isOffice = style.officeInTextBox && cell.rowSpan >= 5 && cell.paragraphs.length > 1;
  const body = isOffice
    ? `<w:p>${textBoxXml(
        800 + row,
        { x: PAGE_WIDTH / 60, y: 100, width: width - 400, height: 1200 },
        cell.paragraphs.map(({ text }) => text),
        style,
      )}</w:p>`
    : cell.paragraphs
        .map((paragraph, i) => paragraphXml(paragraph, style, list, i === 0 ? shapes : ''))
        .join('');
  const held = style.hasContentControls && style.random.chance(0.1) ? control(body) : body;
  return `<w:tc>${properties}${held}</w:tc>`;
}

function control(body: string): string {
  return `<w:sdt><w:sdtPr><w:id w:val="12"/></w:sdtPr><w:sdtContent>${body}</w:sdtContent></w:sdt>`;
}

/** Cells of a row in order, with those that a span of an earlier row continues. */
function cellsOfRow(grid: DrawnGrid, r: number): { cell: GridCell; isContinued: boolean }[] {
  const continued = grid.rows
    .slice(0, r)
    .flatMap((row, above) =>
      row.cells
        .filter((cell) => above + cell.rowSpan > r)
        .map((cell) => ({ cell, isContinued: true })),
    );
  const own = (grid.rows[r]?.cells ?? []).map((cell) => ({ cell, isContinued: false }));
  return [...continued, ...own].sort((a, b) => a.cell.column - b.cell.column);
}

function measure(grid: DrawnGrid): GridGeometry {
  const sum = grid.widths.reduce((a, b) => a + b, 0);
  const widths = grid.widths.map((share) => Math.round((share / sum) * PAGE_WIDTH));
  const lefts = [0, ...widths.map((_, i) => widths.slice(0, i + 1).reduce((a, b) => a + b, 0))];
  const heights = grid.rows.map(({ cells }, r) => {
    const lines = cells
      .filter(({ rowSpan }) => rowSpan === 1)
      .map((cell) => {
        const room = (lefts[cell.column + cell.columnSpan] ?? 0) - (lefts[cell.column] ?? 0);
        return wrapWords(flatText(cell), Math.max(6, room / 95)).length;
      });
    const drawn = grid.symbols.some(({ row }) => row === r) ? 700 : 300;
    return Math.max(drawn, Math.max(1, ...lines) * 230 + 80);
  });
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((a, b) => a + b, 0));
  return { lefts, widths, tops, heights };
}
