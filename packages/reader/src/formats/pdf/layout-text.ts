import type { TextBlock } from '../../source/source-document.ts';
import { columnGrid, type ColumnGrid } from './column-grid.ts';
import type { Word } from './page-content.ts';
import { joinHanging } from './join-hanging.ts';
import { commonTurn, linesOf, unturn, type WordLine } from './text-lines.ts';

interface PlacedText {
  readonly block: TextBlock;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Running text as lines, words at the columns where they stand on the page: whoever reads columns
 * by their alignment finds them again. A gap, or a table between, ends a block. `upTo`: above this
 * place lines under a value beside its label belong to it, as in a header without borders.
 */
export function layoutText(
  words: readonly Word[],
  page: number,
  breaks: readonly number[],
  upTo = 0,
): PlacedText[] {
  if (words.length === 0) return [];
  const turn = commonTurn(words);
  const level = linesOf(
    unturn(
      words.filter((word) => word.turn === turn),
      turn,
    ),
  );
  const lines = turn === 0 ? joinHanging(level, upTo) : level;
  const turned = words.filter((word) => word.turn !== turn);
  const grid = columnGrid(words);
  const placed: PlacedText[] = [];
  let run: WordLine[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      const block = { type: 'text' as const, lines: run.map((line) => spell(line, grid)), page };
      placed.push({ block, top: first.top, bottom: last.bottom });
    }
    run = [];
  };
  for (const line of lines) {
    const above = run.at(-1);
    const isApart = above && line.top - above.bottom > Math.max(line.size, above.size) * 0.9;
    const isCut = above && breaks.some((y) => y > above.top && y < line.bottom);
    if (isApart === true || isCut === true) close();
    run.push(line);
  }
  close();
  return turned.length > 0 ? [...placed, ...layoutText(turned, page, [])] : placed;
}

/** Longest indentation or gap, in spaces. */
const WIDEST = 300;

function spell(line: WordLine, { left, step }: ColumnGrid): string {
  let text = '';
  let right: number | undefined;
  for (const word of line.words) {
    const column = Math.min(Math.round((word.left - left) / step), text.length + WIDEST);
    // Words of a sentence stand one space apart, whatever column they would fall on.
    const isNext = right !== undefined && word.left - right < Math.max(line.size * 0.8, step * 1.8);
    if (isNext) text += ` ${word.text}`;
    else {
      const least = right === undefined ? 0 : text.length + 2;
      text = text.padEnd(Math.max(column, least)) + word.text;
    }
    right = word.right;
  }
  return text;
}
