import type { AlignedLine, Piece } from './aligned-line.ts';
import { overlaps } from './find-columns.ts';

/** Pieces whose tops differ by less, in line heights, stand on one level. */
const SAME_LEVEL = 0.15;

/**
 * Parts a line whose pieces stand on two levels, where the upper ones go on with a cell above and
 * the lower ones begin a row: the second line of the office beside "Tanggal Pembuatan". `gap`: the
 * room above a row, in line heights.
 */
export function splitLevels(lines: readonly AlignedLine[], gap: number): AlignedLine[] {
  const split: AlignedLine[] = [];
  for (const line of lines) {
    const level = Math.min(...line.pieces.map((piece) => topOf(piece, line)));
    const isUpper = (piece: Piece): boolean => topOf(piece, line) - level < SAME_LEVEL;
    const upper = line.pieces.filter(isUpper);
    const lower = line.pieces.filter((piece) => !isUpper(piece));
    const rooms = (pieces: readonly Piece[]): number[] =>
      pieces.flatMap((piece) => roomAbove(piece, line, split));
    const isParted =
      lower.length > 1 &&
      rooms(upper).some((room) => room < gap) &&
      rooms(lower).length > 0 &&
      rooms(lower).every((room) => room >= gap);
    split.push(...(isParted ? [lineOf(upper, line), lineOf(lower, line)] : [line]));
  }
  return split;
}

/** Distance to the nearest piece over it; none when nothing stands there. */
function roomAbove(piece: Piece, line: AlignedLine, above: readonly AlignedLine[]): number[] {
  const owner = above.findLast(({ pieces }) => pieces.some((one) => overlaps(one, piece)));
  const over = owner?.pieces.find((one) => overlaps(one, piece));
  return owner && over ? [topOf(piece, line) - bottomOf(over, owner)] : [];
}

const topOf = (piece: Piece, line: AlignedLine): number => piece.top ?? line.top;
const bottomOf = (piece: Piece, line: AlignedLine): number => piece.bottom ?? line.bottom;

function lineOf(pieces: readonly Piece[], line: AlignedLine): AlignedLine {
  return {
    pieces,
    top: Math.min(...pieces.map((piece) => topOf(piece, line))),
    bottom: Math.max(...pieces.map((piece) => bottomOf(piece, line))),
  };
}
