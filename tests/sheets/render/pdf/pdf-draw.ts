import type { GridConnector, GridSymbol } from '../../drawn-sheet.ts';
import { textWidth } from './helvetica.ts';
import { PADDING, type MeasuredGrid } from './pdf-grid.ts';
import type { PdfPage, Point, Rectangle } from './pdf-page.ts';
import type { PdfStyle } from './pdf-style.ts';

export interface PlacedRow {
  readonly row: number;
  readonly page: number;
  readonly top: number;
}

/** Rulings, words and symbols of one row. */
export function drawRow(
  page: PdfPage,
  measured: MeasuredGrid,
  { row, top }: PlacedRow,
  placed: readonly PlacedRow[],
  margin: number,
  style: PdfStyle,
): void {
  const { grid, lefts, heights } = measured;
  for (const cell of grid.rows[row]?.cells ?? []) {
    const x = margin + (lefts[cell.column] ?? 0);
    const width = margin + (lefts[cell.column + cell.columnSpan] ?? 0) - x;
    const height = heights.slice(row, row + cell.rowSpan).reduce((a, b) => a + b, 0);
    rule(page, { x, y: top, width, height }, style);
    const lines = measured.linesOf(cell);
    const isUpright =
      style.hasUprightHeadings && grid.rows[row]?.isHeading && lines.length > 0 && width < 60;
    lines.forEach((line, i) => {
      const foot = top + PADDING + style.size * (1 + i * 1.2);
      const size = fitting(line, width - 2 * PADDING, style.size);
      const left = x + PADDING + style.size * (1 + i * 1.2);
      if (isUpright) page.uprightText(line, left, top + height - 2, style.size);
      else page.text(line, x + PADDING, foot, size, style.piece);
    });
  }
  for (const symbol of grid.symbols.filter((one) => one.row === row)) {
    const box = boxOf(symbol, measured, placed, margin);
    if (box !== undefined) page.symbol(symbol.kind, box);
  }
}

/** A word wider than its cell is set smaller, as typists do with long headings. */
function fitting(line: string, room: number, size: number): number {
  return Math.min(size, (size * room) / Math.max(1, textWidth(line, size)));
}

function rule(page: PdfPage, box: Rectangle, { rulings }: PdfStyle): void {
  if (rulings === 'frames') page.frame(box);
  if (rulings !== 'bars') return;
  const { x, y, width, height } = box;
  page.bar({ x, y, width, height: 0.5 });
  page.bar({ x, y: y + height, width, height: 0.5 });
  page.bar({ x, y, width: 0.5, height });
  page.bar({ x: x + width, y, width: 0.5, height });
}

/** Draws all connectors; gives those that a page end cut and no pentagon carries on. */
export function drawConnectors(
  pages: readonly PdfPage[],
  measured: MeasuredGrid,
  placed: readonly PlacedRow[],
  margin: number,
  style: PdfStyle,
): GridConnector[] {
  const { symbols, connectors } = measured.grid;
  const letters = 'ABCDEFGHIJ';
  let used = 0;
  return connectors.filter((connector) => {
    const source = symbols.find(({ id }) => id === connector.from);
    const target = symbols.find(({ id }) => id === connector.to);
    if (source === undefined || target === undefined) return true;
    const from = boxOf(source, measured, placed, margin);
    const to = boxOf(target, measured, placed, margin);
    const page = pages[placeOf(source.row, placed)?.page ?? -1];
    const other = pages[placeOf(target.row, placed)?.page ?? -1];
    if (from === undefined || to === undefined || !page || !other) return true;
    if (page === other) {
      const points = source.row < target.row ? down(from, to) : back(from, to);
      page.arrow(points);
      word(page, connector, points, style);
      return false;
    }
    if (!style.hasPentagons || source.row > target.row) return true;
    const letter = letters.charAt(used++);
    page.arrow(pentagon(page, from, 'below', letter, style));
    other.arrow(pentagon(other, to, 'above', letter, style));
    return false;
  });
}

/** A pentagon below the last symbol of a page, or above the first of the next; gives its arrow. */
function pentagon(
  page: PdfPage,
  box: Rectangle,
  side: 'below' | 'above',
  letter: string,
  style: PdfStyle,
): Point[] {
  const x = box.x + box.width / 2;
  const foot = box.y + box.height;
  const y = side === 'below' ? foot + 16 : box.y - 22;
  page.symbol('pentagon', { x: x - 6, y, width: 12, height: 11 });
  page.text(letter, x - 2, y + 7, 6, style.piece);
  return side === 'below'
    ? [
        [x, foot],
        [x, y],
      ]
    : [
        [x, y + 11],
        [x, box.y],
      ];
}

function down(from: Rectangle, to: Rectangle): Point[] {
  const x1 = from.x + from.width / 2;
  const x2 = to.x + to.width / 2;
  const foot = from.y + from.height;
  if (Math.abs(x1 - x2) < 1) {
    return [
      [x1, foot],
      [x2, to.y],
    ];
  }
  const y = foot + 5;
  return [
    [x1, foot],
    [x1, y],
    [x2, y],
    [x2, to.y],
  ];
}

function back(from: Rectangle, to: Rectangle): Point[] {
  const isLeft = to.x < from.x;
  const x1 = isLeft ? from.x : from.x + from.width;
  const x2 = isLeft ? to.x + to.width : to.x;
  const side = isLeft ? x1 - 6 : x1 + 6;
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2;
  if (Math.abs(x1 - x2) < 14 || to.x === from.x) {
    return [
      [from.x + from.width, y1],
      [from.x + from.width + 4, y1],
      [from.x + from.width + 4, y2],
      [to.x + to.width, y2],
    ];
  }
  return [
    [x1, y1],
    [side, y1],
    [side, y2 + 2],
    [x2, y2 + 2],
  ];
}

function word(
  page: PdfPage,
  { text }: GridConnector,
  points: readonly Point[],
  style: PdfStyle,
): void {
  const [x, y] = points[0] ?? [0, 0];
  const [next = 0] = points[1] ?? [];
  const size = 5.5;
  if (text === 'Ya') page.text(text, x + 2, y + 6, size, style.piece);
  else if (text !== '') {
    const isLeft = next < x;
    page.text(text, isLeft ? x - textWidth(text, size) - 1 : x + 1, y - 2, size, style.piece);
  }
}

function placeOf(row: number, placed: readonly PlacedRow[]): PlacedRow | undefined {
  return placed.find((place) => place.row === row);
}

function boxOf(
  symbol: GridSymbol,
  { lefts, heights }: MeasuredGrid,
  placed: readonly PlacedRow[],
  margin: number,
): Rectangle | undefined {
  const place = placeOf(symbol.row, placed);
  if (place === undefined) return undefined;
  const left = lefts[symbol.column] ?? 0;
  const room = (lefts[symbol.column + 1] ?? 0) - left;
  const width = Math.min(36, room - 12);
  const height = 15;
  return {
    x: margin + left + (room - width) / 2,
    y: place.top + ((heights[symbol.row] ?? 0) - height) / 2,
    width,
    height,
  };
}
