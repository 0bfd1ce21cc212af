import type { DrawnEdge, DrawnShape } from '../../../source/source-document.ts';
import { connectShapes, type Connection } from '../../drawing/connect-shapes.ts';
import { findShapes, type PageShape } from '../../drawing/find-shapes.ts';
import { isInside, middleOf, type Point } from '../../drawing/geometry.ts';
import { pairUp } from '../../drawing/pair-connections.ts';
import { sortStrokes } from '../../drawing/sort-strokes.ts';
import { attributeOf, elementsOf, styleOf, type HtmlElement } from '../element.ts';
import type { HtmlGrid } from '../table-grid.ts';
import { numbersOf, readSvg, type SvgContent } from './read-svg.ts';

/** Drawings of a table, placed in its grid. */
export interface TableDrawings {
  readonly shapes: DrawnShape[];
  readonly edges: DrawnEdge[];
}

/** A drawing in a cell, or the part of a larger one that the cell shows. */
interface Slice {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  /** Part of the drawing that is seen, in its own units; undefined when all of it is. */
  readonly view: readonly number[] | undefined;
  /** Width on the page, where the page says it. */
  readonly width: number | undefined;
}

/** How far a word stands from its connector, in units of the drawing. */
const BESIDE = 18;
const PLACED = 0.95;
const GUESSED = 0.45;

/** Symbols and connectors of the inline drawings in the cells of a table. */
export function tableDrawings(
  table: HtmlElement,
  grid: HtmlGrid,
  findById: (id: string) => HtmlElement | undefined,
): TableDrawings {
  const slices = new Map<HtmlElement, Slice[]>();
  for (const [row, { cells }] of grid.rows.entries()) {
    for (const { element, column, columnSpan } of cells) {
      for (const svg of drawingsBelow(element)) {
        const source = sharedSource(svg, findById) ?? svg;
        const view = viewOf(svg);
        const slice = { row, column, columnSpan, view, width: lengthOf(svg, 'width') };
        slices.set(source, [...(slices.get(source) ?? []), slice]);
      }
    }
  }
  const widths = columnWidths(table, grid);
  const drawings: TableDrawings = { shapes: [], edges: [] };
  for (const [source, parts] of slices) {
    place(readSvg(source, findById), parts, widths, drawings);
  }
  return drawings;
}

const drawingsBelow = (element: HtmlElement): HtmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.tagName === 'svg') return [child];
    return child.tagName === 'table' ? [] : drawingsBelow(child);
  });

/** A drawing that is nothing but a view of another one, which several cells show parts of. */
function sharedSource(
  svg: HtmlElement,
  findById: (id: string) => HtmlElement | undefined,
): HtmlElement | undefined {
  const [use, ...others] = elementsOf(svg);
  if (use?.tagName !== 'use' || others.length > 0) return undefined;
  const id = attributeOf(use, 'href')?.slice(1);
  return id === undefined ? undefined : findById(id);
}

function viewOf(svg: HtmlElement): readonly number[] | undefined {
  const numbers = numbersOf(attributeOf(svg, 'viewbox') ?? attributeOf(svg, 'viewBox') ?? '');
  return numbers.length === 4 ? numbers : undefined;
}

/** A width in points. */
function lengthOf(element: HtmlElement, name: string): number | undefined {
  const text = styleOf(element, name) ?? attributeOf(element, name) ?? '';
  const [, digits, unit = 'px'] = /^([\d.]+)\s*(pt|px|mm|cm|in)?$/.exec(text.trim()) ?? [];
  const points: Record<string, number> = { pt: 1, px: 0.75, mm: 2.835, cm: 28.35, in: 72 };
  return digits === undefined ? undefined : Number(digits) * (points[unit] ?? 1);
}

/** Widths of the grid columns in points; undefined unless the table gives all of them. */
function columnWidths(table: HtmlElement, grid: HtmlGrid): readonly number[] | undefined {
  const groups = elementsOf(table).filter(({ tagName }) => tagName === 'colgroup');
  const widths = groups.flatMap((group) => elementsOf(group).map((col) => lengthOf(col, 'width')));
  const known = widths.filter((width) => width !== undefined);
  return known.length === grid.columns && known.length === widths.length ? known : undefined;
}

function place(
  content: SvgContent,
  slices: readonly Slice[],
  widths: readonly number[] | undefined,
  drawings: TableDrawings,
): void {
  const sorted = sortStrokes(content.strokes);
  sorted.arrowHeads.push(...content.heads.map((box) => ({ box })));
  const { shapes } = findShapes(sorted);
  const pieces = [
    ...sorted.paths,
    ...sorted.horizontal.map(({ at: y, from, to }) => [
      { x: from, y },
      { x: to, y },
    ]),
    ...sorted.vertical.map(({ at: x, from, to }) => [
      { x, y: from },
      { x, y: to },
    ]),
  ];
  const boxes = shapes.map(({ box }) => box);
  const connections = connectShapes(pieces, boxes, sorted.arrowHeads);
  const labels = labelsOf(connections, content, boxes);
  const first = drawings.shapes.length;
  const idOf = (index: number): string => `svg-${first + index}`;
  const ids = new Set<string>();
  for (const [index, shape] of shapes.entries()) {
    const drawn = placeShape(shape, slices, widths);
    if (drawn === undefined) continue;
    const inside = content.texts.filter(({ at }) => isInside(at, shape.box, 1));
    const text = inside.map((one) => one.text).join(' ');
    drawings.shapes.push({ id: idOf(index), kind: shape.kind, text, ...drawn });
    ids.add(idOf(index));
  }
  for (const connection of connections) {
    const [from, to] = [connection.from, connection.to].map((index) =>
      index !== undefined && ids.has(idOf(index)) ? idOf(index) : undefined,
    );
    if (from === undefined && to === undefined) continue;
    drawings.edges.push({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      text: labels.get(connection) ?? '',
      isDirected: connection.isDirected,
    });
  }
}

function placeShape(
  { box }: PageShape,
  slices: readonly Slice[],
  widths: readonly number[] | undefined,
): Pick<DrawnShape, 'row' | 'column' | 'certainty'> | undefined {
  const middle = middleOf(box);
  const slice = slices.find(({ view }) => view === undefined || isInView(middle, view));
  if (slice === undefined) return undefined;
  const { row, column, columnSpan, view, width } = slice;
  const own = widths?.[column];
  // A drawing wider than its cell lies over the cells beside it.
  if (widths && own !== undefined && view && width !== undefined && width > own * 1.1) {
    const [left = 0, , viewWidth = 1] = view;
    let rest = ((middle.x - left) / viewWidth) * width;
    let at = column;
    while (at < widths.length - 1 && rest > (widths[at] ?? 0)) {
      rest -= widths[at] ?? 0;
      at += 1;
    }
    return { row, column: at, certainty: PLACED };
  }
  if (columnSpan === 1) return { row, column, certainty: PLACED };
  const [left, , viewWidth] = view ?? [];
  if (left === undefined || viewWidth === undefined) return { row, column, certainty: GUESSED };
  const share = Math.min(0.999, Math.max(0, (middle.x - left) / viewWidth));
  return { row, column: column + Math.floor(share * columnSpan), certainty: GUESSED };
}

const isInView = ({ y }: Point, [, top = 0, , height = 0]: readonly number[]): boolean =>
  y >= top && y < top + height;

/** Words outside the symbols, by the connector they stand beside. */
function labelsOf(
  connections: readonly Connection[],
  { texts }: SvgContent,
  boxes: readonly PageShape['box'][],
): Map<Connection, string> {
  const free = texts.filter(({ at }) => !boxes.some((box) => isInside(at, box, 1)));
  const words = new Map(free.map(({ text, at }) => [at, text]));
  const pairs = pairUp([...words.keys()], connections, BESIDE);
  return new Map([...pairs].map(([at, connection]) => [connection, words.get(at) ?? '']));
}
