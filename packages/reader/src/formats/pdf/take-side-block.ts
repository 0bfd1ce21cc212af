import type { TextBlock } from '../../source/source-document.ts';
import type { Word } from './page-content.ts';
import { linesOf, type WordLine } from './text-lines.ts';

interface SideBlock {
  readonly block: TextBlock;
  readonly top: number;
  readonly bottom: number;
}

/** Lines at the top of a page among which a header stands. */
const TOP_LINES = 16;
/** From which gap on, in letter heights, words stand in two columns. */
const COLUMN_GAP = 1.5;
/** How far lines of one column may begin apart, in points. */
const SAME_LEFT = 3;
/** Share of their height by which lines of two blocks run into each other. */
const OVERLAP = 0.15;
/** No line of a letterhead has fewer letters. */
const LEAST_LETTERS = 6;

/**
 * The institution centred beside the rows of a header without borders: its lines stand between
 * theirs, and read line by line they would fall into the values. Takes their words out of `words`.
 * Only above `upTo`.
 */
export function takeSideBlock(words: Set<Word>, page: number, upTo = Infinity): SideBlock[] {
  const upright = [...words].filter(({ turn, bottom }) => turn === 0 && bottom < upTo);
  const lines = linesOf(upright).slice(0, TOP_LINES);
  const rows = labelRows(lines);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const [left, from, to] = [first.left, first.top - first.size * 4, last.bottom];
  const side = upright.filter(
    ({ right, top, bottom }) => right < left && top > from && bottom < to,
  );
  const own = linesOf(side);
  const isBetween = own.some((line) => rows.some((row) => runInto(line, row)));
  if (!isBetween || !own.every(isLetterhead)) return [];
  for (const word of side) words.delete(word);
  const texts = own.map((line) => line.words.map(({ text }) => text).join(' '));
  const top = Math.min(first.top, ...own.map((line) => line.top)) - 1;
  return [{ block: { type: 'text', lines: texts, page }, top, bottom: to }];
}

/** Lines that begin where most labels do, a value beside them. */
function labelRows(lines: readonly WordLine[]): WordLine[] {
  const starts = lines.flatMap((line) => {
    const columns = columnsOf(line);
    const label = columns.at(-2);
    const at = label?.[0];
    return label && at ? [{ ...line, words: label, left: at.left }] : [];
  });
  const groups = starts.map((one) =>
    starts.filter((other) => Math.abs(other.left - one.left) < SAME_LEFT),
  );
  const [most = []] = groups.toSorted((a, b) => b.length - a.length);
  return most.length >= 3 ? most : [];
}

function columnsOf({ words }: WordLine): Word[][] {
  const columns: Word[][] = [];
  let right = -Infinity;
  for (const word of words) {
    if (word.left - right > word.size * COLUMN_GAP) columns.push([word]);
    else columns.at(-1)?.push(word);
    right = word.right;
  }
  return columns;
}

/** On levels that differ, and neither above nor below the other. */
function runInto(line: WordLine, row: WordLine): boolean {
  const shared = Math.min(line.bottom, row.bottom) - Math.max(line.top, row.top);
  const isLevel = Math.abs(line.bottom - row.bottom) < row.size * OVERLAP;
  return shared > row.size * OVERLAP && !isLevel;
}

function isLetterhead({ words }: WordLine): boolean {
  const letters = words.map(({ text }) => text.replaceAll(/[^\p{L}]/gu, '')).join('');
  return letters.length >= LEAST_LETTERS;
}
