import {
  apply,
  IDENTITY,
  multiply,
  type Box,
  type Matrix,
  type Point,
} from '../../drawing/geometry.ts';
import type { Stroke } from '../../drawing/stroke.ts';
import { attributeOf, elementsOf, isUnseen, styleOf, type HtmlElement } from '../element.ts';
import { wordsOf } from '../walk-flow.ts';
import { parsePath, type SubPath } from './parse-path.ts';

/** What a drawing shows, in the units of its view box. */
export interface SvgContent {
  readonly strokes: Stroke[];
  /** Arrow heads that lines say they have. */
  readonly heads: Box[];
  readonly texts: { readonly text: string; readonly at: Point }[];
}

/** More elements than any sheet draws. */
const MOST_STROKES = 5000;
/** `use` within `use`. */
const DEEPEST = 5;

/** Shapes, lines and words below an element. `findById` resolves references of `use`. */
export function readSvg(
  svg: HtmlElement,
  findById: (id: string) => HtmlElement | undefined,
): SvgContent {
  const content: SvgContent = { strokes: [], heads: [], texts: [] };
  walk(svg, IDENTITY, 0);
  return content;

  function walk(element: HtmlElement, outer: Matrix, uses: number): void {
    if (/^(?:defs|marker|symbol|clipPath|mask|pattern|style|title|desc)$/.test(element.tagName))
      return;
    if (isUnseen(element) || content.strokes.length > MOST_STROKES) return;
    const matrix = multiply(outer, transformOf(element));
    if (element.tagName === 'use') {
      const id = (attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href'))?.slice(1);
      const target = id === undefined ? undefined : findById(id);
      if (target && uses < DEEPEST) walk(target, multiply(matrix, shift(element)), uses + 1);
      return;
    }
    if (element.tagName === 'text') {
      const text = wordsOf(element).replace(/\s+/g, ' ').trim();
      if (text !== '')
        content.texts.push({ text, at: apply(matrix, number(element, 'x'), number(element, 'y')) });
      return;
    }
    for (const path of pathsOf(element)) paint(element, path, matrix);
    for (const child of elementsOf(element)) walk(child, matrix, uses);
  }

  function paint(
    element: HtmlElement,
    { points, isClosed, curves }: SubPath,
    matrix: Matrix,
  ): void {
    const placed = points.map(({ x, y }) => apply(matrix, x, y));
    if (placed.length < 2 || !placed.every(({ x, y }) => Number.isFinite(x + y))) return;
    const fill = attributeOf(element, 'fill') ?? styleOf(element, 'fill');
    const stroke = attributeOf(element, 'stroke') ?? styleOf(element, 'stroke');
    content.strokes.push({
      points: placed,
      curves,
      isClosed,
      isStroked: stroke !== 'none',
      isFilled: isClosed && fill !== 'none',
    });
    const ends = [
      ['marker-start', placed[0]],
      ['marker-end', placed.at(-1)],
    ] as const;
    for (const [name, end] of ends) {
      const marker = attributeOf(element, name) ?? styleOf(element, name);
      if (end === undefined || marker === undefined || marker === 'none') continue;
      const { x, y } = end;
      content.heads.push({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
    }
  }
}

function pathsOf(element: HtmlElement): SubPath[] {
  const n = (name: string): number => number(element, name);
  switch (element.tagName) {
    case 'path':
      return parsePath(attributeOf(element, 'd') ?? '');
    case 'rect': {
      const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')];
      const round = Math.min(Math.max(n('rx'), n('ry')), width / 2, height / 2);
      // Corners first; where they are rounded, the points at which the straight sides end.
      const r = round;
      const points = [
        ...[
          { x: x + r, y },
          { x: x + width - r, y },
          { x: x + width, y: y + r },
        ],
        ...[
          { x: x + width, y: y + height - r },
          { x: x + width - r, y: y + height },
        ],
        ...[
          { x: x + r, y: y + height },
          { x, y: y + height - r },
          { x, y: y + r },
        ],
      ];
      const corners = [points[0], points[2], points[4], points[6]].flatMap((one) => one ?? []);
      if (r === 0) {
        const [a, b] = [x + width, y + height];
        const square = [
          { x, y },
          { x: a, y },
          { x: a, y: b },
          { x, y: b },
        ];
        return [{ points: square, isClosed: true, curves: 0 }];
      }
      return [{ points, isClosed: true, curves: corners.length }];
    }
    case 'circle':
    case 'ellipse': {
      const [x, y] = [n('cx'), n('cy')];
      const [rx, ry] = element.tagName === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      const points = Array.from({ length: 16 }, (_, i) => ({
        x: x + rx * Math.cos((i * Math.PI) / 8),
        y: y + ry * Math.sin((i * Math.PI) / 8),
      }));
      return [{ points, isClosed: true, curves: 4 }];
    }
    case 'line': {
      const points = [
        { x: n('x1'), y: n('y1') },
        { x: n('x2'), y: n('y2') },
      ];
      return [{ points, isClosed: false, curves: 0 }];
    }
    case 'polyline':
    case 'polygon': {
      const numbers = numbersOf(attributeOf(element, 'points') ?? '');
      const points = Array.from({ length: numbers.length >> 1 }, (_, i) => ({
        x: numbers[2 * i] ?? 0,
        y: numbers[2 * i + 1] ?? 0,
      }));
      return [{ points, isClosed: element.tagName === 'polygon', curves: 0 }];
    }
    default:
      return [];
  }
}

export const numbersOf = (text: string): number[] =>
  [...text.slice(0, 100_000).matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(Number);

const number = (element: HtmlElement, name: string): number =>
  numbersOf(attributeOf(element, name) ?? '')[0] ?? 0;

const shift = (element: HtmlElement): Matrix => [
  ...([1, 0, 0, 1] as const),
  number(element, 'x'),
  number(element, 'y'),
];

/** The `transform` attribute; turns and skews are taken for nothing, symbols stand upright. */
function transformOf(element: HtmlElement): Matrix {
  let matrix = IDENTITY;
  const text = attributeOf(element, 'transform') ?? '';
  for (const [, name, inner = ''] of text.matchAll(/(translate|scale|matrix)\s*\(([^)]*)\)/g)) {
    const [a = 0, b, c, d, e, f] = numbersOf(inner);
    if (name === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === 'scale') matrix = multiply(matrix, [a, 0, 0, b ?? a, 0, 0]);
    else matrix = multiply(matrix, [a, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]);
  }
  return matrix;
}
