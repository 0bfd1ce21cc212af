import type { Box, MatrixLabel, MatrixSymbol, Point } from './matrix-layout.ts';
import type { Line } from './lines.ts';
import type { Measures, Scale } from './measures.ts';
import type { Side } from './routes.ts';

/** What words must not lie on (symbols, other words) and had better not cross (lines, borders). */
export interface Surroundings {
  readonly blocked: Box[];
  readonly segments: readonly (readonly [Point, Point])[];
  readonly borders: readonly number[];
  /** Lower borders of the rows. */
  readonly rowBorders: readonly number[];
  /** Keep off the borders of cells as well as off the lines; on a screen near is better. */
  readonly isStrict: boolean;
  readonly width: number;
}

/** Letters in one line of words, where the words allow: symbols stand close, rows are high. */
const LINE_LENGTH = 10;

/** Breaks words into as few lines as the line length allows. */
export function wrapWords(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= LINE_LENGTH) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

export function wordSize(
  lines: readonly string[],
  scale: Scale,
): { width: number; height: number } {
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: longest * scale.letterWidth + 2,
    height: lines.length * scale.lineHeight,
  };
}

/**
 * Finds the best free place for the words of one line: near its beginning, on no symbol and no
 * other words, crossing as few lines as can be. `near`: whether one still sees what they belong
 * to. `tidy`: no line of the drawing or the table has to give way. Null when there is no free
 * place at all. `taken`: the side of a downward line that is kept for other words.
 */
export function placeWords(
  text: string,
  line: Line,
  aside: MatrixSymbol | null,
  measures: Measures,
  around: Surroundings,
  taken: Side | null = null,
): { readonly label: MatrixLabel; readonly near: boolean; readonly tidy: boolean } | null {
  const { scale } = measures;
  const lines = wrapWords(text);
  const size = wordSize(lines, scale);
  const [start] = line.points;
  if (start === undefined) return null;
  const origin = aside === null ? { ...start, width: 0, height: 0 } : aside.box;
  const spots = aside === null ? alongLine(line, size) : aroundBox(aside.box, size);
  const all = [...spots, ...inBand(line, size, measures)];
  const onOwnSide = all.filter(
    ({ x }) =>
      taken === null || (taken === 'right' ? x + size.width <= start.x - 1 : x >= start.x + 1),
  );
  const middle = centre(origin);
  const chosen = choose(onOwnSide, middle, size, around) ?? choose(all, middle, size, around);
  if (chosen === null) return null;
  const { box, tidy } = chosen;
  // The words of a return may stand along its line, but had better be seen from its beginning.
  const near = overlaps(box, origin, (line.kind === 'back' ? 2 : 1.2) * scale.lineHeight);
  return { label: { lines, box }, near, tidy };
}

/**
 * Finds a place for a text that stood in an actor cell, inside that cell. `tidy`: no line runs
 * through it.
 */
export function placeMark(
  text: string,
  cell: Box,
  scale: Scale,
  around: Surroundings,
): { readonly label: MatrixLabel; readonly tidy: boolean } | null {
  const lines = wrapWords(text);
  const size = wordSize(lines, scale);
  const middle = centre(cell);
  const spots: Point[] = [];
  const room = {
    x: (cell.width - size.width) / 2 - scale.border,
    y: (cell.height - size.height) / 2 - scale.border,
  };
  if (room.y < 0) return null;
  for (const across of [0, -1, 1, -0.5, 0.5]) {
    for (let down = -1; down <= 1; down += 0.125) {
      spots.push({
        x: middle.x + across * room.x - size.width / 2,
        y: middle.y + down * room.y - size.height / 2,
      });
    }
  }
  const chosen = choose(spots, middle, size, around);
  return chosen === null ? null : { label: { lines, box: chosen.box }, tidy: chosen.tidy };
}

type Size = { readonly width: number; readonly height: number };

const centre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function alongLine({ points }: Line, { width, height }: Size): Point[] {
  const [start, next] = points;
  if (start === undefined || next === undefined) return [];
  if (start.x === next.x) {
    return [
      { x: start.x + 2, y: start.y + 0.5 },
      { x: start.x - 2 - width, y: start.y + 0.5 },
    ];
  }
  const away = start.x < next.x ? start.x + 2 : start.x - 2 - width;
  return [
    { x: away, y: start.y - height - 1 },
    { x: away, y: start.y + 1.5 },
    ...besideLane(next, points[2] ?? next, { width, height }),
  ];
}

/** Along the upright part of a return, from its beginning upwards. */
function besideLane(from: Point, to: Point, { width, height }: Size): Point[] {
  const spots: Point[] = [];
  for (let y = from.y - height - 1; y >= to.y + 1; y -= height / 3) {
    spots.push({ x: from.x + 2, y }, { x: from.x - 2 - width, y });
  }
  return spots;
}

function aroundBox(box: Box, { width, height }: Size): Point[] {
  const middle = centre(box);
  return [
    { x: middle.x - width / 2, y: box.y + box.height + 1.5 },
    { x: box.x, y: box.y + box.height + 1.5 },
    { x: box.x + box.width - width, y: box.y + box.height + 1.5 },
    { x: box.x + box.width + 2, y: middle.y - height / 2 },
    { x: box.x - 2 - width, y: middle.y - height / 2 },
    { x: middle.x - width / 2, y: box.y - height - 1.5 },
  ];
}

/** Any place in the free strip below the symbols of the band. */
function inBand({ band }: Line, { width, height }: Size, measures: Measures): Point[] {
  const place = measures.bands[band];
  if (place === undefined) return [];
  const total = measures.columnWidths.reduce((sum, each) => sum + each, 0);
  const from = place.symbolTop + place.symbolHeight + 1.5;
  const spots: Point[] = [];
  for (let y = from; y + height <= place.belowAt - 1; y += height / 2) {
    for (let x = 1; x + width <= total - 1; x += 4) spots.push({ x, y });
  }
  return spots;
}

function choose(
  spots: readonly Point[],
  origin: Point,
  size: Size,
  { blocked, segments, borders, rowBorders, isStrict, width }: Surroundings,
): { readonly box: Box; readonly tidy: boolean } | null {
  let best: { box: Box; cost: number; tidy: boolean } | null = null;
  for (const spot of spots) {
    const box = { ...spot, ...size };
    if (box.x < 1 || box.y < 1 || box.x + box.width > width - 1) continue;
    if (blocked.some((other) => overlaps(box, other, 1))) continue;
    const crossed = segments.filter(([a, b]) => crosses(box, a, b)).length;
    const onBorder = borders.filter((x) => x > box.x && x < box.x + box.width).length;
    const middle = centre(box);
    const distance = Math.abs(middle.x - origin.x) + Math.abs(middle.y - origin.y);
    const onRow = rowBorders.filter((y) => y > box.y && y < box.y + box.height).length;
    const cost = isStrict
      ? 40 * (crossed + onBorder + onRow) + distance
      : 40 * crossed + 6 * onBorder + distance;
    if (best === null || cost < best.cost) {
      best = { box, cost, tidy: crossed + onBorder + onRow === 0 };
    }
  }
  return best;
}

/** True when two boxes come nearer to each other than `margin`. */
export function overlaps(a: Box, b: Box, margin: number): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

/** True when an upright or level line from `a` to `b` touches the inside of a box. */
export function crosses(box: Box, a: Point, b: Point): boolean {
  return (
    Math.min(a.x, b.x) < box.x + box.width &&
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.y, b.y) < box.y + box.height &&
    Math.max(a.y, b.y) > box.y
  );
}
