import type { Grid } from '../../testing/random-grid.ts';

/** Operators for a page; x and y in points from the upper left corner of a page of this height. */
export class Drawing {
  private readonly operators: string[] = [];
  private readonly height: number;

  constructor(height: number) {
    this.height = height;
  }

  get content(): string {
    return this.operators.join('\n');
  }

  text(x: number, y: number, words: string, size = 9): this {
    const escaped = words.replace(/[\\()]/g, '\\$&');
    return this.add(`BT /F1 ${size} Tf 1 0 0 1 ${x} ${this.height - y} Tm (${escaped}) Tj ET`);
  }

  line(...points: readonly (readonly [number, number])[]): this {
    return this.add(`${this.path(points)} S`);
  }

  shape(...points: readonly (readonly [number, number])[]): this {
    return this.add(`${this.path(points)} h S`);
  }

  box(x: number, y: number, width: number, height: number): this {
    return this.add(`${x} ${this.height - y - height} ${width} ${height} re S`);
  }

  bar(x: number, y: number, width: number, height: number): this {
    return this.add(`${x} ${this.height - y - height} ${width} ${height} re f`);
  }

  /** A box with round ends. */
  capsule(x: number, y: number, width: number, height: number): this {
    const [top, bottom, r] = [this.height - y, this.height - y - height, height / 2];
    const [left, right] = [x + r, x + width - r];
    return this.add(
      `${left} ${top} m ${right} ${top} l ${x + width} ${top} ${x + width} ${bottom} ${right} ${bottom} c ${left} ${bottom} l ${x} ${bottom} ${x} ${top} ${left} ${top} c h S`,
    );
  }

  /** An arrow head with its tip here, pointing down. */
  head(x: number, y: number): this {
    const points = [
      [x, y],
      [x - 3, y - 6],
      [x + 3, y - 6],
    ] as const;
    return this.add(`${this.path(points)} h f`);
  }

  private path(points: readonly (readonly [number, number])[]): string {
    return points.map(([x, y], i) => `${x} ${this.height - y} ${i === 0 ? 'm' : 'l'}`).join(' ');
  }

  private add(operator: string): this {
    this.operators.push(operator);
    return this;
  }
}

export const CELL = { width: 90, height: 30 };

/** A table as printers draw it: `frames` a box a cell, `lines` a line a side, `bars` filled. */
export function drawGrid(
  drawing: Drawing,
  { cells }: Grid,
  at: { x: number; y: number },
  style: 'frames' | 'lines' | 'bars',
): void {
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    const [x, y] = [at.x + column * CELL.width, at.y + row * CELL.height];
    const [width, height] = [columnSpan * CELL.width, rowSpan * CELL.height];
    if (style === 'frames') drawing.box(x, y, width, height);
    else {
      const [right, bottom] = [x + width, y + height];
      if (style === 'lines') {
        drawing.line([x, y], [right, y]).line([x, bottom], [right, bottom]);
        drawing.line([x, y], [x, bottom]).line([right, y], [right, bottom]);
      } else {
        drawing.bar(x, y, width, 0.7).bar(x, bottom, width, 0.7);
        drawing.bar(x, y, 0.7, height).bar(right, y, 0.7, height + 0.7);
      }
    }
    if (text !== '') drawing.text(x + 3, y + 12, text);
  }
}
