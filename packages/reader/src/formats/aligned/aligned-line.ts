/** Words that stand together on a line, with their places in letter widths. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** In line heights, where it stands on a level of its own. */
  readonly top?: number;
  readonly bottom?: number;
}

/** One line of running text; `top` and `bottom` in line heights, when the format knows them. */
export interface AlignedLine {
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly bottom: number;
}
