import type { DrawnKind } from '@tuntas/reader';
import { findWindows1252 } from '../windows-1252.ts';
import { textWidth } from './helvetica.ts';

export type Point = readonly [x: number, y: number];

export interface Rectangle {
  readonly x: number;
  /** Top edge; y grows downward from the top of the page. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Signs outside Helvetica: the font that has them, and their place in it. */
const OTHER_FONTS: Readonly<Record<string, readonly [font: string, code: string]>> = {
  '√': ['F2', 'd6'],
  '●': ['F3', '6c'],
};

/** Draws on one page; all places in points from its top left corner. */
export class PdfPage {
  readonly height: number;
  private readonly parts: string[] = ['0.6 w'];

  constructor(height: number) {
    this.height = height;
  }

  /** A line of text with its foot at `y`; `piece` says how much one operator shows. */
  text(line: string, x: number, y: number, size: number, piece: 'line' | 'word'): void {
    const other = OTHER_FONTS[line];
    if (other !== undefined) {
      this.show(other[0], `<${other[1]}>`, x, y, size);
      return;
    }
    if (piece === 'line') {
      this.show('F1', hex(line), x, y, size);
      return;
    }
    let at = x;
    for (const word of line.split(' ')) {
      if (word !== '') this.show('F1', hex(word), at, y, size);
      at += textWidth(`${word} `, size);
    }
  }

  /** A line of text from the bottom up. */
  uprightText(line: string, x: number, y: number, size: number): void {
    const place = `${n(x)} ${n(this.height - y)}`;
    this.parts.push(`BT /F1 ${size} Tf 0 1 -1 0 ${place} Tm ${hex(line)} Tj ET`);
  }

  frame({ x, y, width, height }: Rectangle): void {
    this.parts.push(`${n(x)} ${n(this.height - y - height)} ${n(width)} ${n(height)} re S`);
  }

  /** A ruling as some programs print it: a thin filled bar. */
  bar({ x, y, width, height }: Rectangle): void {
    this.parts.push(`${n(x)} ${n(this.height - y - height)} ${n(width)} ${n(height)} re f`);
  }

  line(points: readonly Point[]): void {
    this.parts.push(`${this.path(points)} S`);
  }

  /** A line with a filled head at its last point. */
  arrow(points: readonly Point[]): void {
    this.line(points);
    const [x2, y2] = points.at(-1) ?? [0, 0];
    const [x1, y1] = points.at(-2) ?? [0, 0];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const [dx, dy] = [((x2 - x1) / length) * 4, ((y2 - y1) / length) * 4];
    const head: Point[] = [
      [x2, y2],
      [x2 - dx - dy / 2, y2 - dy + dx / 2],
      [x2 - dx + dy / 2, y2 - dy - dx / 2],
    ];
    this.parts.push(`${this.path(head)} f`);
  }

  symbol(kind: DrawnKind, box: Rectangle): void {
    const { x, y, width: w, height: h } = box;
    if (kind === 'capsule') return this.capsule(box);
    if (kind === 'box' || kind === 'other') return this.frame(box);
    const points: Point[] =
      kind === 'diamond'
        ? [
            [x + w / 2, y],
            [x + w, y + h / 2],
            [x + w / 2, y + h],
            [x, y + h / 2],
          ]
        : [
            [x, y],
            [x + w, y],
            [x + w, y + h * 0.6],
            [x + w / 2, y + h],
            [x, y + h * 0.6],
          ];
    this.parts.push(`${this.path(points)} s`);
  }

  content(): string {
    return this.parts.join('\n');
  }

  private capsule({ x, y, width, height }: Rectangle): void {
    const r = height / 2;
    const k = r * 0.5523;
    const at = (px: number, py: number) => `${n(px)} ${n(this.height - py)}`;
    const right = x + width;
    const foot = y + height;
    this.parts.push(
      [
        `${at(x + r, y)} m ${at(right - r, y)} l`,
        `${at(right - r + k, y)} ${at(right, y + r - k)} ${at(right, y + r)} c`,
        `${at(right, y + r + k)} ${at(right - r + k, foot)} ${at(right - r, foot)} c`,
        `${at(x + r, foot)} l`,
        `${at(x + r - k, foot)} ${at(x, y + r + k)} ${at(x, y + r)} c`,
        `${at(x, y + r - k)} ${at(x + r - k, y)} ${at(x + r, y)} c s`,
      ].join(' '),
    );
  }

  private path(points: readonly Point[]): string {
    return points
      .map(([x, y], i) => `${n(x)} ${n(this.height - y)} ${i === 0 ? 'm' : 'l'}`)
      .join(' ');
  }

  private show(font: string, string: string, x: number, y: number, size: number): void {
    this.parts.push(`BT /${font} ${size} Tf ${n(x)} ${n(this.height - y)} Td ${string} Tj ET`);
  }
}

function hex(text: string): string {
  const bytes = findWindows1252(text) ?? findWindows1252(text.replace(/[^ -~]/g, '?')) ?? [];
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

function n(value: number): string {
  return value.toFixed(2);
}
