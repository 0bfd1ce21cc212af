import { isOfficeWord } from './is-office-word.ts';
import { judgeBreak } from './judge-break.ts';
import { wordOf, type LineEnds } from './line-ends.ts';
import type { WordLine } from './text-lines.ts';

/** Borders of a ruled cell, in points. */
export interface CellSides {
  readonly left: number;
  readonly right: number;
  readonly bottom?: number;
  /** No borders: from where to where the words of its column reach. */
  readonly isUnruled?: true;
}

/** A line end at which a word may have been broken. */
export interface LineBreak {
  /** `hyphen`: a word that is parted by one, and has none of its own. */
  readonly turn: 'word' | 'hyphen' | 'wrap' | undefined;
  readonly isUnsure: boolean;
  readonly first: string;
  readonly rest: string;
}

/** What table cells leave free at their sides, in points. */
const PADDING = { least: 2, most: 8 };

/** Room that a line leaves in its cell, in points; without borders beside its widest line. */
export function leastRoom(
  line: WordLine,
  lines: readonly WordLine[],
  cell: CellSides | undefined,
): number {
  const left = Math.min(...lines.map((one) => one.left));
  if (cell === undefined) {
    return Math.max(...lines.map((one) => one.right - one.left)) - (line.right - line.left);
  }
  if (cell.isUnruled) return cell.right - cell.left - (line.right - line.left);
  const padding = Math.min(Math.max(PADDING.least, left - cell.left), PADDING.most);
  if (lines.every((one) => one.left - left < 1)) return cell.right - padding - line.right;
  return cell.right - cell.left - 2 * padding - (line.right - line.left);
}

/** A line with less room, in letter heights, has none for the next letter. */
const NO_ROOM = 0.65;

/** Whether the last line is full and ends within letters: on the next page its word may go on. */
export function isFullLine(lines: readonly WordLine[], cell: CellSides): boolean {
  const last = lines.at(-1);
  const end = last?.words.at(-1);
  if (last === undefined || end === undefined || end.isSpaced) return false;
  return /\p{L}$/u.test(end.text) && leastRoom(last, lines, cell) < last.size * NO_ROOM;
}

/**
 * Whether a word goes on in the next line, which only a full line makes likely. `above`: words of
 * the paragraph so far. Undefined: nothing to be said.
 */
export function findBreak(
  above: string,
  line: WordLine,
  upper: WordLine,
  room: number,
  { known }: Pick<LineEnds, 'known'>,
): LineBreak | undefined {
  const end = upper.words.at(-1);
  const rest = line.words[0]?.text ?? '';
  const first = above.split(' ').at(-1) ?? '';
  if (end === undefined || first === '') return undefined;
  const isTwin = /\p{L}{3}-?$/u.test(first) && isSameWord(first, rest);
  if (isTwin && (first.endsWith('-') || rest.startsWith('-'))) {
    return { turn: 'word', isUnsure: false, first, rest };
  }
  // No line begins with a comma that did not break off a word.
  if (!end.isSpaced && /^[,;:.)\]]/u.test(rest) && /[\p{L}\d)]$/u.test(first)) {
    return { turn: 'word', isUnsure: false, first, rest };
  }
  if (isParted(first, rest)) return { turn: 'hyphen', isUnsure: false, first, rest };
  // The next letter found no room; between words a blank is painted, if the writer paints any.
  const isFull = room < upper.size * (/^[mw]/iu.test(rest) ? 0.95 : NO_ROOM);
  if (end.isSpaced || !isFull || !/\p{L}$/u.test(first) || !goesOn(first, rest)) return undefined;
  const isAlone = upper.words.every((word) => word === end || !/\p{L}{2}/u.test(word.text));
  const verdict = judgeBreak(wordOf(first), wordOf(rest), { isAlone, known });
  const isOne = verdict === 'one-word' || verdict === 'rather-one';
  const isUnsure = verdict === 'rather-one' || verdict === 'rather-two';
  if (/^\p{Lu}/u.test(rest) && verdict !== 'one-word') return undefined;
  return { turn: isOne ? 'word' : isAlone ? 'wrap' : undefined, isUnsure, first, rest };
}

/** In small letters; in capitals only after capitals. */
function goesOn(first: string, rest: string): boolean {
  return /^\p{Ll}/u.test(rest) || (/^\p{Lu}+$/u.test(first) && /^\p{Lu}+\b/u.test(rest));
}

/** "Kepega-" and "waian"; "Sub-" and "bagian" or "pra-" and "sejahtera" keep their hyphen. */
function isParted(first: string, rest: string): boolean {
  const [above, below] = [wordOf(first), wordOf(rest)];
  if (!/^\p{L}{3,}-$/u.test(first) || !/^\p{Ll}/u.test(rest)) return false;
  return isOfficeWord(above + below) && !isOfficeWord(above);
}

/** "Masing-" and "masing", or its beginning. */
function isSameWord(first: string, rest: string): boolean {
  const [a = '', b] = [first, rest].map((text) => wordOf(text.split('-').findLast(Boolean) ?? ''));
  return b !== undefined && b !== '' && (a.startsWith(b) || b.startsWith(a));
}
