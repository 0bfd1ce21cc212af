import type { TextBlock } from '../../source/source-document.ts';
import type { PageShape } from '../drawing/find-shapes.ts';
import { isInside, middleOf, type Box } from '../drawing/geometry.ts';
import type { Word } from './page-content.ts';
import { linesOf } from './text-lines.ts';

interface BoxedText {
  readonly block: TextBlock;
  readonly top: number;
  readonly bottom: number;
}

/** A symbol of a flow holds no more lines. */
const LEAST_LINES = 2;

/**
 * Boxes with several lines that lie over the upper border of a table: no symbols of it, but text that
 * was put there by hand, such as a letterhead. Takes their words out of `words`.
 */
export function takeTextBoxes(
  words: Set<Word>,
  shapes: readonly PageShape[],
  tables: readonly Box[],
  page: number,
): BoxedText[] {
  return shapes.flatMap(({ box }): BoxedText[] => {
    const isAcross = tables.some(({ left, right, top }) => {
      const isBeside = box.right < left || box.left > right;
      return !isBeside && box.top < top - 1 && box.bottom > top + 1;
    });
    if (!isAcross) return [];
    const own = [...words].filter((word) => word.turn === 0 && isInside(middleOf(word), box, 2));
    const lines = linesOf(own);
    if (lines.length < LEAST_LINES) return [];
    for (const word of own) words.delete(word);
    const texts = lines.map((line) => line.words.map(({ text }) => text).join(' '));
    return [{ block: { type: 'text', lines: texts, page }, top: box.top, bottom: box.bottom }];
  });
}
