import type { AlignedLine, Piece } from './aligned-line.ts';

/** A column of aligned text: from its first letter to its last, in letter widths. */
export interface AlignedColumn {
  readonly from: number;
  readonly to: number;
}

/**
 * Columns as the stretches that words share. Lines with many pieces speak first: they show how the
 * columns stand apart; a piece over several of them is a heading over a group, and joins nothing.
 */
export function findColumns(lines: readonly AlignedLine[]): AlignedColumn[] {
  const pieces = lines
    .flatMap((line) => line.pieces.map((piece) => ({ piece, siblings: line.pieces.length })))
    .toSorted((a, b) => b.siblings - a.siblings || widthOf(a.piece) - widthOf(b.piece));
  let columns: AlignedColumn[] = [];
  for (const { piece } of pieces) {
    const met = columns.filter((column) => overlaps(column, piece));
    if (met.length > 1) continue;
    const [column] = met;
    columns = columns.filter((one) => one !== column);
    columns.push({
      from: Math.min(piece.from, column?.from ?? piece.from),
      to: Math.max(piece.to, column?.to ?? piece.to),
    });
  }
  return columns.toSorted((a, b) => a.from - b.from);
}

const widthOf = ({ from, to }: Piece): number => to - from;

export const overlaps = (column: AlignedColumn, { from, to }: Piece): boolean =>
  from < column.to && to > column.from;
