import type { MatrixLayout, Point } from '../matrix/matrix-layout.ts';
import { crosses, overlaps } from '../matrix/place-words.ts';
import { segmentsOf } from '../matrix/words.ts';

const SLACK = 0.01;

/** Every way in which a drawing could be wrong; empty when it is right. */
export function findFaults(layout: MatrixLayout, fontSize = 9): string[] {
  const { symbols, connectors, marks } = layout;
  const found: string[] = [];
  const unit = fontSize / 9;
  const rowTops = sums(layout.rowHeights);
  const columnLefts = sums(layout.columnWidths);

  for (const { id, box, row, column } of symbols) {
    const inRow = box.y >= (rowTops[row - 1] ?? 0) && box.y + box.height <= (rowTops[row] ?? 0);
    const inColumn =
      box.x >= (columnLefts[column - 1] ?? 0) && box.x + box.width <= (columnLefts[column] ?? 0);
    if (!inRow || !inColumn) found.push(`${id} is outside its cell`);
  }
  pairs(symbols).forEach(([a, b]) => {
    if (overlaps(a.box, b.box, SLACK)) found.push(`${a.id} lies on ${b.id}`);
  });

  const segments = connectors.flatMap((connector) =>
    segmentsOf(connector.points).map((ends) => ({ connector, ends })),
  );
  for (const { connector, ends } of segments) {
    const [a, b] = ends;
    if (a.x !== b.x && a.y !== b.y) found.push(`${connector.id} is not orthogonal`);
    for (const symbol of symbols) {
      const isEnd = symbol.id === connector.from || symbol.id === connector.to;
      if (!isEnd && crosses(symbol.box, a, b)) found.push(`${connector.id} crosses ${symbol.id}`);
    }
    const borders = a.x === b.x ? columnLefts : rowTops;
    const at = a.x === b.x ? a.x : a.y;
    if (borders.some((border) => Math.abs(border - at) < 2 * unit)) {
      found.push(`${connector.id} runs along a border`);
    }
  }
  pairs(segments).forEach(([s, t]) => {
    if (s.connector !== t.connector && shareLine(s.ends, t.ends)) {
      found.push(`${s.connector.id} lies on ${t.connector.id}`);
    }
  });
  for (const { id, from, to, points, kind } of connectors) {
    const ends = [points[0], points.at(-1)] as const;
    [from, to].forEach((symbolId, index) => {
      const box = symbols.find((symbol) => symbol.id === symbolId)?.box;
      const point = ends[index];
      const touches = box && point && overlaps({ ...point, width: 0, height: 0 }, box, SLACK);
      if (!touches) found.push(`${id} does not touch ${symbolId}`);
    });
    const length = segmentsOf(points).reduce((sum, [a, b]) => sum + distance(a, b), 0);
    if (length < unit && kind !== 'joint') found.push(`${id} is too short to see`);
  }

  const words = [...marks, ...connectors.flatMap(({ label }) => (label === null ? [] : [label]))];
  for (const { box, lines } of words) {
    const text = lines.join(' ');
    for (const symbol of symbols) {
      if (overlaps(box, symbol.box, SLACK)) found.push(`"${text}" lies on ${symbol.id}`);
    }
    const isInside =
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= layout.width &&
      box.y + box.height <= layout.height;
    if (!isInside) found.push(`"${text}" leaves the matrix`);
  }
  pairs(words).forEach(([a, b]) => {
    if (overlaps(a.box, b.box, SLACK))
      found.push(`"${a.lines.join(' ')}" lies on "${b.lines.join(' ')}"`);
  });
  return found;
}

function shareLine([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const along = (p: 'x' | 'y', q: 'x' | 'y'): boolean =>
    [b, c, d].every((point) => Math.abs(point[p] - a[p]) < SLACK) &&
    Math.min(Math.max(a[q], b[q]), Math.max(c[q], d[q])) -
      Math.max(Math.min(a[q], b[q]), Math.min(c[q], d[q])) >
      SLACK;
  return along('x', 'y') || along('y', 'x');
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
const sums = (sizes: readonly number[]): number[] =>
  sizes.reduce<number[]>((all, size) => [...all, (all.at(-1) ?? 0) + size], [0]);

/** Lines that run through words; on the printed sheet there are none. */
export function findCrossedWords({ connectors, marks }: MatrixLayout): string[] {
  const words = [...marks, ...connectors.flatMap(({ label }) => (label === null ? [] : [label]))];
  const segments = connectors.flatMap(({ points }) => segmentsOf(points));
  return words
    .filter(({ box }) => segments.some(([a, b]) => crosses(box, a, b)))
    .map(({ lines }) => lines.join(' '));
}
