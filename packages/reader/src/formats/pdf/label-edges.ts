import type { Connection } from '../drawing/connect-shapes.ts';
import type { PageShape } from '../drawing/find-shapes.ts';
import { boundsOf, middleOf, widthOf, type Box, type Point } from '../drawing/geometry.ts';
import type { Word } from './page-content.ts';
import type { PlacedShape } from './page-table.ts';
import type { RuledCell } from './ruled-grid.ts';
import { linesOf, type WordLine } from './text-lines.ts';

/** How far words stand from their connector, in points. */
export const BESIDE = 14;

export const ANSWER = /^(?:ya|tidak|y|t|yes|no)[.:]?$/i;

/** Longest words beside a connector, in letters. */
const LONGEST_LABEL = 25;
/**
 * How much the way to the beginning of a connector counts against the way to its line: answers stand
 * at the symbol that asks, and other connectors run past there.
 */
const FROM_START = { sure: 1, other: 0.15 };

interface Piece {
  readonly cell: RuledCell;
  readonly words: readonly Word[];
  readonly text: string;
  readonly box: Box;
  /** Nothing but words of a connector: an answer, or words in italics. */
  readonly isSure: boolean;
}

/**
 * Short words beside a connector are its words. "Ya" and "Tidak" and words in italics are nothing
 * else and leave the cell; others stay there too, because sheets have notes in their actor cells.
 * The closest pairs come first; a connector has one label.
 */
export function labelEdges(
  byCell: Map<RuledCell, Word[]>,
  connections: readonly Connection[],
  shapes: readonly PlacedShape[],
  drawn: readonly PageShape[],
): Map<Connection, string> {
  const labels = new Map<Connection, string>();
  if (connections.length === 0) return labels;
  const rowOf = new Map(shapes.map(({ index, drawn }) => [index, drawn.row]));
  const pairs = listPieces(byCell, shapes).flatMap((piece) =>
    connections
      .filter((one) => piece.isSure || runsThrough(one, piece.cell, rowOf))
      .flatMap((connection) => {
        const question = piece.isSure ? questionOf(connection, drawn) : undefined;
        const distance = Math.min(
          distanceTo(piece.box, connection.points),
          question === undefined ? Infinity : distanceBetween(piece.box, question),
        );
        const at = middleOf(piece.box);
        const [start = at] = connection.points;
        const weight = piece.isSure ? FROM_START.sure : FROM_START.other;
        const cost = distance + weight * Math.hypot(start.x - at.x, start.y - at.y);
        return distance <= (piece.isSure ? 2 : 1) * BESIDE ? [{ piece, connection, cost }] : [];
      }),
  );
  const used = new Set<Piece>();
  const sorted = pairs.toSorted(
    (a, b) => Number(b.piece.isSure) - Number(a.piece.isSure) || a.cost - b.cost,
  );
  for (const { piece, connection } of sorted) {
    if (used.has(piece) || labels.has(connection)) continue;
    used.add(piece);
    labels.set(connection, piece.text);
    if (!piece.isSure) continue;
    const rest = (byCell.get(piece.cell) ?? []).filter((word) => !piece.words.includes(word));
    byCell.set(piece.cell, rest);
  }
  return labels;
}

function listPieces(
  byCell: ReadonlyMap<RuledCell, readonly Word[]>,
  shapes: readonly PlacedShape[],
): Piece[] {
  const columns = shapes.flatMap(({ drawn }) => drawn.column ?? []);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return [...byCell].flatMap(([cell, words]): Piece[] => {
    if (cell.column > last || cell.column + cell.columnSpan <= first) return [];
    const lines = linesOf(words.filter(({ isItalic }) => !isItalic));
    const upright = lines.length > 3 ? [] : lines.flatMap(piecesOf);
    const slanted = joinLines(linesOf(words.filter(({ isItalic }) => isItalic)).flatMap(piecesOf));
    return [...upright, ...slanted].flatMap((piece): Piece[] => {
      const text = piece.map((word) => word.text).join(' ');
      const isItalic = piece.every((word) => word.isItalic);
      if (!isItalic && text.length > LONGEST_LABEL) return [];
      return [
        { cell, words: piece, text, box: boxOf(piece), isSure: isItalic || ANSWER.test(text) },
      ];
    });
  });
}

/** Words of a line that stand a space apart; "Ya" and "Tidak" beside two connectors do not. */
function piecesOf(line: WordLine): Word[][] {
  const pieces: Word[][] = [];
  for (const word of line.words) {
    const above = pieces.at(-1)?.at(-1);
    if (above && word.left - above.right < line.size * 0.6) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  }
  return pieces;
}

/** Lines of one label stand right below each other. */
function joinLines(pieces: readonly Word[][]): Word[][] {
  const joined: Word[][] = [];
  for (const piece of pieces) {
    const box = boxOf(piece);
    const middle = middleOf(box).x;
    const above = joined.find((one) => {
      const other = boxOf(one);
      const gap = box.top - other.bottom;
      return (
        Math.abs(gap) < (piece[0]?.size ?? 0) * 0.5 &&
        Math.abs(middleOf(other).x - middle) < Math.max(2, widthOf(box) * 0.1)
      );
    });
    if (above) above.push(...piece);
    else joined.push([...piece]);
  }
  return joined;
}

const boxOf = (words: readonly Word[]): Box =>
  boundsOf(
    words.flatMap(({ left, right, top, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
  );

/** The diamond that an arrow leaves: an answer can stand near it, and its line lead off elsewhere. */
function questionOf(
  { from, isDirected }: Connection,
  drawn: readonly PageShape[],
): Box | undefined {
  const shape = from === undefined || !isDirected ? undefined : drawn[from];
  return shape?.kind === 'diamond' ? shape.box : undefined;
}

/** From the nearest edge of the box to the line; pieces that run aslant by their bounds. */
function distanceTo(box: Box, points: readonly Point[]): number {
  let nearest = Infinity;
  for (const [i, a] of points.entries()) {
    const b = points[i + 1];
    if (b === undefined) break;
    nearest = Math.min(nearest, distanceBetween(box, boundsOf([a, b])));
  }
  return nearest;
}

/** From one box to another; 0 where they meet. */
function distanceBetween(one: Box, other: Box): number {
  const across = Math.max(0, other.left - one.right, one.left - other.right);
  const down = Math.max(0, other.top - one.bottom, one.top - other.bottom);
  return Math.hypot(across, down);
}

/** Whether the cell stands in the rows between the two symbols, where a word could be meant. */
function runsThrough(
  { from, to }: Connection,
  { row, rowSpan }: RuledCell,
  rowOf: ReadonlyMap<number, number | undefined>,
): boolean {
  const rows = [from, to].flatMap((shape) => {
    const at = shape === undefined ? undefined : rowOf.get(shape);
    return at === undefined ? [] : [at];
  });
  return rows.length > 0 && row + rowSpan > Math.min(...rows) && row <= Math.max(...rows);
}
