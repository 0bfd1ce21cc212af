import { IDENTITY, multiply, type Matrix } from '../drawing/geometry.ts';

/** What the painting operators depend on, as far as text and lines are concerned. */
export interface GraphicsState {
  matrix: Matrix;
  fill: string;
  stroke: string;
  fontSize: number;
  /** Length of one unit of a letter's width: 1/1000 but for fonts drawn by the file itself. */
  fontUnit: number;
  isItalic: boolean;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
}

export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  fill: '#000000',
  stroke: '#000000',
  fontSize: 0,
  fontUnit: 0.001,
  isItalic: false,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
});

/** Where the next letter goes, relative to the text matrix; and where the line began. */
export class TextPosition {
  matrix: Matrix = IDENTITY;
  x = 0;
  y = 0;
  private lineX = 0;
  private lineY = 0;

  begin(matrix: Matrix = IDENTITY): void {
    this.matrix = matrix;
    [this.x, this.y, this.lineX, this.lineY] = [0, 0, 0, 0];
  }

  moveBy(x: number, y: number): void {
    this.lineX += x;
    this.lineY += y;
    [this.x, this.y] = [this.lineX, this.lineY];
  }

  /** From letters of height 1 at the current place to the page. */
  letterMatrix(state: GraphicsState): Matrix {
    const { fontSize, horizontalScale, rise } = state;
    const text = multiply(state.matrix, this.matrix);
    return multiply(text, [fontSize * horizontalScale, 0, 0, fontSize, this.x, this.y + rise]);
  }
}
