import type { DrawnEdge, DrawnShape, TableBlock } from '../../source/source-document.ts';
import { cellParagraphs } from './cell-paragraphs.ts';
import { labelEdges } from './label-edges.ts';
import type { Connection } from '../drawing/connect-shapes.ts';
import type { PageShape } from '../drawing/find-shapes.ts';
import { heightOf, isInside, middleOf, widthOf, type Box } from '../drawing/geometry.ts';
import type { Word } from './page-content.ts';
import type { RuledCell, RuledGrid } from './ruled-grid.ts';
import { linesOf } from './text-lines.ts';
import type { LineEnds } from './line-ends.ts';

/** What is drawn over the tables of a page. */
export interface PageDrawing {
  readonly shapes: readonly PageShape[];
  readonly connections: readonly Connection[];
}

/** A symbol with more words is a box around text. */
const LONGEST_SYMBOL_TEXT = 80;
/** A ruled grid with the words and symbols inside it. Takes the words it uses out of `words`. */
export function pageTable(
  grid: RuledGrid,
  words: Set<Word>,
  drawing: PageDrawing,
  { number: page, ends }: { readonly number: number; readonly ends: LineEnds | undefined },
): TableBlock {
  const inGrid = [...words].filter((word) => isInside(middleOf(word), grid));
  const inside = placeShapes(grid, drawing.shapes, inGrid, page);
  const beside = shapesBeside(inside, drawing, words, page);
  const shapes = [...inside, ...beside];
  const taken = new Set(shapes.flatMap((shape) => shape.words));
  const free = inGrid.filter((word) => !taken.has(word));
  const byCell = wordsByCell(grid, free);
  const labels = labelEdges(byCell, drawing.connections, inside, drawing.shapes);
  for (const word of [...inGrid, ...taken]) words.delete(word);
  const idOf = new Map(shapes.map(({ index, drawn }) => [index, drawn.id]));
  const edges = drawing.connections.flatMap((connection): DrawnEdge[] => {
    const from = connection.from === undefined ? undefined : idOf.get(connection.from);
    const to = connection.to === undefined ? undefined : idOf.get(connection.to);
    if (from === undefined && to === undefined) return [];
    return [
      {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        text: labels.get(connection) ?? '',
        isDirected: connection.isDirected,
      },
    ];
  });
  const rows = grid.ys.slice(1).map(() => [] as RuledCell[]);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return {
    type: 'table',
    page,
    columns: grid.xs.length - 1,
    rows: rows.map((cells) => ({
      page,
      cells: cells
        .toSorted((a, b) => a.column - b.column)
        .map((cell) => ({
          column: cell.column,
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
          paragraphs: cellParagraphs(byCell.get(cell) ?? [], ends, {
            left: grid.xs[cell.column] ?? grid.left,
            right: grid.xs[cell.column + cell.columnSpan] ?? grid.right,
            bottom: grid.ys[cell.row + cell.rowSpan] ?? grid.bottom,
          }),
        })),
    })),
    shapes: shapes.map(({ drawn }) => drawn),
    edges,
  };
}

export interface PlacedShape {
  readonly index: number;
  readonly drawn: DrawnShape;
  readonly words: readonly Word[];
}

function placeShapes(
  grid: RuledGrid,
  shapes: readonly PageShape[],
  words: readonly Word[],
  page: number,
): PlacedShape[] {
  return shapes.flatMap(({ kind, box }, index): PlacedShape[] => {
    const middle = middleOf(box);
    if (!isInside(middle, grid)) return [];
    const [row, column] = [placeOf(grid.ys, middle.y), placeOf(grid.xs, middle.x)];
    const own = words.filter((word) => isInside(middleOf(word), box));
    const text = textOf(own);
    if (text.length > LONGEST_SYMBOL_TEXT) return [];
    const field = fieldAt(grid, row, column);
    const drawn = {
      id: `p${page}-${index}`,
      kind,
      text,
      row,
      column,
      certainty: Math.round(shareInside(box, field) * 100) / 100,
    };
    return [{ index, drawn, words: own }];
  });
}

/** The cell over a place of the grid. */
function fieldAt({ xs, ys, cells }: RuledGrid, row: number, column: number): Box {
  const cell = cells.find(
    (one) =>
      row >= one.row &&
      row < one.row + one.rowSpan &&
      column >= one.column &&
      column < one.column + one.columnSpan,
  ) ?? { row, column, rowSpan: 1, columnSpan: 1 };
  return {
    left: xs[cell.column] ?? 0,
    right: xs[cell.column + cell.columnSpan] ?? 0,
    top: ys[cell.row] ?? 0,
    bottom: ys[cell.row + cell.rowSpan] ?? 0,
  };
}

/** Symbols outside the table that a connector leads to: where it goes on, on another page. */
function shapesBeside(
  inside: readonly PlacedShape[],
  { shapes, connections }: PageDrawing,
  words: ReadonlySet<Word>,
  page: number,
): PlacedShape[] {
  const known = new Set(inside.map(({ index }) => index));
  const reached = new Set(
    connections.flatMap(({ from, to }) => {
      if (from === undefined || to === undefined) return [];
      return known.has(from) ? [to] : known.has(to) ? [from] : [];
    }),
  );
  return [...reached].flatMap((index): PlacedShape[] => {
    const shape = shapes[index];
    if (shape === undefined || known.has(index)) return [];
    const own = [...words].filter((word) => isInside(middleOf(word), shape.box));
    const text = textOf(own);
    if (text.length > LONGEST_SYMBOL_TEXT) return [];
    const drawn = { id: `p${page}-${index}`, kind: shape.kind, text, certainty: 0 };
    return [{ index, drawn, words: own }];
  });
}

const textOf = (words: readonly Word[]): string =>
  linesOf(words)
    .map((line) => line.words.map((word) => word.text).join(' '))
    .join(' ');

/** Index of the stretch between two places. */
function placeOf(places: readonly number[], at: number): number {
  const after = places.findIndex((place) => place > at);
  return after < 0 ? Math.max(0, places.length - 2) : Math.max(0, after - 1);
}

function shareInside(box: Box, field: Box): number {
  const width = Math.min(box.right, field.right) - Math.max(box.left, field.left);
  const height = Math.min(box.bottom, field.bottom) - Math.max(box.top, field.top);
  return (Math.max(0, width) * Math.max(0, height)) / (widthOf(box) * heightOf(box));
}

function wordsByCell(grid: RuledGrid, words: readonly Word[]): Map<RuledCell, Word[]> {
  const owners = new Map<string, RuledCell>();
  for (const cell of grid.cells) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
      for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) {
        owners.set(`${r} ${c}`, cell);
      }
    }
  }
  const byCell = new Map<RuledCell, Word[]>();
  for (const word of words) {
    const { x, y } = middleOf(word);
    const cell = owners.get(`${placeOf(grid.ys, y)} ${placeOf(grid.xs, x)}`);
    if (cell === undefined) continue;
    const list = byCell.get(cell) ?? [];
    list.push(word);
    byCell.set(cell, list);
  }
  return byCell;
}
