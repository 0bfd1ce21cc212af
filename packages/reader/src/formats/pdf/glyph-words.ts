import { demandWithin } from '../source-limits.ts';
import { readableText } from '../symbol-characters.ts';
import { apply, boundsOf, type Matrix, type Point } from '../drawing/geometry.ts';
import type { Word } from './page-content.ts';

/** Share of the letter height from which a gap between two letters is a space. */
const SPACE = 0.2;
/** Letters that lie over each other by more than this share do not follow each other. */
const OVERLAP = -0.35;

/** One letter as it is painted, before it is put on the page. */
export interface Glyph {
  readonly text: string;
  /** From text space (letter height 1) to the page. */
  readonly matrix: Matrix;
  /** Advance in text space. */
  readonly advance: number;
  readonly isItalic: boolean;
  readonly isArtifact: boolean;
  readonly block: number | undefined;
  /** Extra space the writer puts between all letters, in text space. */
  readonly spacing: number;
}

/** Puts letters together to words by their places, in the order in which they are painted. */
export class WordBuilder {
  readonly words: Word[] = [];
  private text = '';
  private points: Point[] = [];
  private end: Point = { x: 0, y: 0 };
  private size = 0;
  private direction: Point = { x: 1, y: 0 };
  private readonly seen = new Set<string>();
  private letters = 0;
  private marks: Pick<Word, 'isItalic' | 'isArtifact' | 'block'> = {
    ...{ isItalic: false, isArtifact: false },
  };

  add({ text, matrix, advance, spacing, isItalic, isArtifact, block }: Glyph): void {
    if (text.trim() === '') {
      this.flush(true);
      return;
    }
    this.letters += 1;
    if (this.letters % 10_000 === 0) demandWithin('characters', this.letters);
    const [a, b, c, d] = matrix;
    const size = Math.hypot(c, d);
    const along = Math.hypot(a, b);
    if (size < 0.5 || size > 2000 || along === 0 || !Number.isFinite(size + along)) return;
    const direction = { x: a / along, y: b / along };
    const start = apply(matrix, 0, 0);
    if (this.text !== '') {
      const [dx, dy] = [start.x - this.end.x, start.y - this.end.y];
      const gap = (dx * direction.x + dy * direction.y) / size;
      const aside = Math.abs(dx * -direction.y + dy * direction.x) / size;
      const isTurned = direction.x * this.direction.x + direction.y * this.direction.y < 0.98;
      // A raised letter ("m²") belongs to its word.
      const isApart = aside > 0.45 || gap > SPACE + Math.max(0, spacing) || gap < OVERLAP;
      if (isTurned || isApart) this.flush();
    }
    if (this.text === '') {
      this.direction = direction;
      this.size = size;
    }
    this.size = Math.max(this.size, size);
    this.text += text;
    this.marks = { isItalic, isArtifact, ...(block === undefined ? {} : { block }) };
    this.end = apply(matrix, advance, 0);
    // Letters reach from a fifth of their height below the line to four fifths above it.
    this.points.push(apply(matrix, 0, -0.2), apply(matrix, 0, 0.8));
    this.points.push(apply(matrix, advance, -0.2), apply(matrix, advance, 0.8));
  }

  /** `isSpaced`: a blank was painted right after the word. */
  flush(isSpaced = false): void {
    if (this.text === '') return;
    const box = boundsOf(this.points);
    const { x, y } = this.direction;
    const turn = ((Math.round(Math.atan2(y, x) / (Math.PI / 2)) % 4) + 4) % 4;
    const word = { ...box, text: cleanLetters(this.text), size: this.size, turn: turn * 90 };
    // Bold is sometimes made by painting the same word twice, a hair aside.
    const place = `${word.text} ${Math.round(box.left / 2)} ${Math.round(box.top / 2)}`;
    if (!this.seen.has(place)) this.words.push({ ...word, ...this.marks, isSpaced });
    this.seen.add(place);
    this.text = '';
    this.points = [];
  }
}

/**
 * Ligatures as letters, bullets of symbol fonts as such; soft hyphens, zero-width characters and
 * controls dropped.
 */
function cleanLetters(text: string): string {
  return readableText(text, undefined)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
}
