import type { Word } from './page-content.ts';

/** Words on one level, from left to right. */
export interface WordLine {
  readonly words: readonly Word[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Lines from top to bottom. Words are taken as upright: see `unturn`. */
export function linesOf(words: readonly Word[]): WordLine[] {
  const lines: { words: Word[]; middle: number }[] = [];
  const middleOf = ({ top, bottom }: Word): number => (top + bottom) / 2;
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const line = lines.at(-1);
    const middle = middleOf(word);
    const size = Math.max(word.size, line?.words[0]?.size ?? 0);
    if (line && middle - line.middle < size * 0.5) {
      line.words.push(word);
      // The line keeps the level of its largest letters: notes and raised digits do not move it.
      if (word.size >= size) line.middle = Math.max(line.middle, middle);
    } else lines.push({ words: [word], middle });
  }
  return lines.map((line) => {
    const sorted = line.words.toSorted((a, b) => a.left - b.left);
    return {
      words: sorted,
      top: Math.min(...sorted.map(({ top }) => top)),
      bottom: Math.max(...sorted.map(({ bottom }) => bottom)),
      left: sorted[0]?.left ?? 0,
      right: Math.max(...sorted.map(({ right }) => right)),
      size: Math.max(...sorted.map(({ size }) => size)),
    };
  });
}

/** The words as if the page were turned so that they stand upright. */
export function unturn(words: readonly Word[], turn: number): Word[] {
  return words.map((word) => {
    const { left, top, right, bottom } = word;
    switch (turn) {
      case 90:
        return { ...word, left: top, right: bottom, top: -right, bottom: -left };
      case 180:
        return { ...word, left: -right, right: -left, top: -bottom, bottom: -top };
      case 270:
        return { ...word, left: -bottom, right: -top, top: left, bottom: right };
      default:
        return word;
    }
  });
}

/** The turn that most of the words have. */
export function commonTurn(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const { turn, text } of words) letters.set(turn, (letters.get(turn) ?? 0) + text.length);
  const [best] = [...letters].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? 0;
}
