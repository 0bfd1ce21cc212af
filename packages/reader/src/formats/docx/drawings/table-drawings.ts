import { SourceProblem } from '../../../source/source-problem.ts';
import type { DrawnEdge, DrawnShape, SourceParagraph } from '../../../source/source-document.ts';
import type { ContentItem } from '../content.ts';
import { limits } from '../limits.ts';
import { cellParagraphs } from '../tables/cell-paragraphs.ts';
import type { TableGeometry } from '../tables/table-geometry.ts';
import type { TableGrid } from '../tables/table-grid.ts';
import { middleOf } from './distance.ts';
import type { LineItem, Point, ShapeItem } from './drawing.ts';
import { joinLines, type DrawnLine } from './drawn-lines.ts';
import { drawnText } from './drawn-text.ts';
import { takeLabels } from './line-labels.ts';
import { fitRows } from './fit-rows.ts';
import { locate } from './locate.ts';
import { meetShapes, type PlacedLine } from './meet-shapes.ts';
import type { PlacedDrawing } from './place-drawings.ts';

/** Above this a row found by heights alone stands. */
const sureOfRow = 0.85;
/** Both ways of counting rows agree, though they rest on estimates; or they do not. */
const agreed = 0.6;
const fittedOnly = 0.5;

/** A shape with its place in the table, from the table's top left corner. */
export interface PlacedShape {
  readonly id: string;
  readonly item: ShapeItem<readonly ContentItem[]>;
  readonly placed: PlacedDrawing;
  readonly text: string;
}

export interface TableDrawings {
  readonly shapes: readonly DrawnShape[];
  readonly edges: readonly DrawnEdge[];
  /** Words in text boxes that are no symbols: they print in the cell they lie over. */
  readonly words: readonly CellWords[];
}

interface CellWords {
  readonly row: number;
  readonly column: number;
  readonly paragraphs: readonly SourceParagraph[];
}

/** Brings what is drawn in and over a table into its grid. */
export function tableDrawings(
  grid: TableGrid,
  geometry: TableGeometry,
  placements: readonly PlacedDrawing[],
): TableDrawings {
  const count = placements.reduce((sum, { drawing }) => sum + drawing.items.length, 0);
  if (count > limits.drawnItems) {
    throw new SourceProblem('SOURCE_TOO_LARGE', `${count} drawn items in a table`);
  }
  const all = placements.flatMap(shapesOf).map((shape, i) => ({ ...shape, id: `s${i + 1}` }));
  const lines = placements.flatMap(linesOf);
  const met = joinLines(meetShapes(geometry, all.filter(isSymbol), lines));
  const { shapes, labelled } = takeLabels(all, met);
  const words = shapes
    .filter((shape) => holdsWords(shape, met))
    .flatMap((shape) => {
      const place = locate(grid, geometry, middleOf(shape.item.box), shape.placed);
      return place ? [{ shape, place }] : [];
    });
  const worded = new Set(words.map(({ shape }) => shape));
  const symbols = shapes.filter((shape) => !worded.has(shape));
  const fitted = fitRows(geometry, symbols);
  return {
    shapes: symbols.map((shape) => drawnShape(grid, geometry, shape, fitted.get(shape.id))),
    edges: labelled.flatMap(drawnEdges),
    words: words.map(({ shape, place: { row, column } }) => ({
      ...{ row, column },
      paragraphs: cellParagraphs(shape.item.content),
    })),
  };
}

/** Words without an outline are no symbol: a connector does not lead to them. */
function isSymbol({ item }: PlacedShape): boolean {
  return item.hasOutline || (item.hasFill && !item.isTextBox);
}

/** What fits into a symbol of a sheet ("Kepala Dinas"), and a word beside a line. */
const longestSymbolText = 40;
const longestRemark = 15;

/** A text box that is no symbol: of several lines or long, and no connector leads to it. */
function holdsWords({ id, item, text }: PlacedShape, lines: readonly DrawnLine[]): boolean {
  if (!item.isTextBox || item.kind !== 'box') return false;
  const longest = item.hasOutline ? longestSymbolText : longestRemark;
  if (text.length <= longest) return false;
  return !lines.some(({ ends }) => ends.some(({ shape }) => shape === id));
}

function shapesOf(placed: PlacedDrawing): readonly Omit<PlacedShape, 'id'>[] {
  return placed.drawing.items.flatMap((item) => {
    if (item.type !== 'shape') return [];
    const text = drawnText(item.content);
    const isSeen = item.hasOutline || item.hasFill || text !== '';
    return isSeen ? [{ item: moved(item, placed), placed, text }] : [];
  });
}

function moved(
  item: ShapeItem<readonly ContentItem[]>,
  { x, y }: PlacedDrawing,
): ShapeItem<readonly ContentItem[]> {
  return { ...item, box: { ...item.box, x: item.box.x + x, y: item.box.y + y } };
}

function linesOf(placed: PlacedDrawing): readonly PlacedLine[] {
  const move = ({ x, y }: Point): Point => ({ x: x + placed.x, y: y + placed.y });
  return placed.drawing.items.flatMap((item: LineItem<unknown> | ShapeItem<unknown>) =>
    item.type === 'line'
      ? [
          {
            ...{ item, placed, start: move(item.start), end: move(item.end), text: textOf(item) },
            ...(item.corners === undefined ? {} : { corners: item.corners.map(move) }),
          },
        ]
      : [],
  );
}

function textOf(item: LineItem<unknown>): string {
  return Array.isArray(item.content) ? drawnText(item.content as readonly ContentItem[]) : '';
}

function drawnShape(
  grid: TableGrid,
  geometry: TableGeometry,
  { id, item, placed, text }: PlacedShape,
  fittedRow: number | undefined,
): DrawnShape {
  const kind = item.hasOutline || item.hasFill ? item.kind : 'other';
  const place = locate(grid, geometry, middleOf(item.box), placed);
  if (place === undefined) return { id, kind, text, certainty: 0 };
  const { row, column, certainty, rowCertainty } = place;
  const over = columnsUnder(geometry.columnEdges, item.box);
  const shape = { id, kind, text, column, ...(over ? { over } : {}) };
  if (fittedRow === undefined || rowCertainty >= sureOfRow) return { ...shape, row, certainty };
  const fitted = fittedRow === row ? Math.max(certainty, agreed) : fittedOnly;
  return { ...shape, row: fittedRow, certainty: Math.min(fitted, placed.certainty) };
}

/** Less of a column is what a box drawn by hand juts out of its own. */
const covered = 0.6;

/** Columns mostly under a box, when they are several. */
function columnsUnder(
  edges: readonly number[],
  { x, width }: { readonly x: number; readonly width: number },
): { readonly from: number; readonly to: number } | undefined {
  const under = edges.slice(0, -1).flatMap((left, column) => {
    const right = edges[column + 1] ?? left;
    const shared = Math.min(right, x + width) - Math.max(left, x);
    return shared > 0 && shared >= (right - left) * covered ? [column] : [];
  });
  const [from, last = 0] = [under[0], under.at(-1)];
  return from !== undefined && last > from ? { from, to: last + 1 } : undefined;
}

/** One edge a direction: a line with heads at both ends leads both ways. */
function drawnEdges({ ends: [start, end], text }: DrawnLine): readonly DrawnEdge[] {
  if (start.shape === undefined && end.shape === undefined) return [];
  const edge = (
    from: string | undefined,
    to: string | undefined,
    isDirected: boolean,
  ): DrawnEdge => ({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...{ text, isDirected },
  });
  const backward = edge(end.shape, start.shape, true);
  if (start.hasArrow && !end.hasArrow) return [backward];
  const forward = edge(start.shape, end.shape, end.hasArrow);
  return start.hasArrow ? [forward, backward] : [forward];
}
