import type { SourceParagraph, UnsureLineEnd } from '../../source/source-document.ts';
import { beginsItem, countsOn, joinWrapped } from '../wrapped-lines.ts';
import type { Word } from './page-content.ts';
import { findBreak, isFullLine, leastRoom, type CellSides } from './find-break.ts';
import { isOfficeWord } from './is-office-word.ts';
import { wordOf, type LineEnds } from './line-ends.ts';
import { commonTurn, linesOf, unturn, type WordLine } from './text-lines.ts';

/**
 * The words of a cell as paragraphs: wrapped lines joined, lines that were ended on purpose kept;
 * without borders only items of a list part them. `ends`: what a blank at the end of a line says,
 * see `lineEnds`. `cell`: where it stands, which tells how much room a line had.
 */
export function cellParagraphs(
  words: readonly Word[],
  ends?: LineEnds,
  cell?: CellSides,
): SourceParagraph[] {
  const turn = commonTurn(words);
  const turns = [turn, ...[0, 90, 180, 270].filter((other) => other !== turn)];
  return turns.flatMap((one) => {
    const group = words.filter((word) => word.turn === one);
    return paragraphsOf(linesOf(unturn(group, one)), ends, one === 0 ? cell : undefined);
  });
}

function paragraphsOf(
  lines: readonly WordLine[],
  ends?: LineEnds,
  cell?: CellSides,
): SourceParagraph[] {
  const left = Math.min(...lines.map((line) => line.left));
  const isMiddle = cell !== undefined && areCentred(lines, cell);
  const right = isMiddle ? Infinity : Math.max(...rightsOf(lines), roomTo(left, cell));
  const least = isMiddle ? cell.right - cell.left - 2 * CENTRED_PADDING : right - left;
  const width = Math.max(...lines.map((line) => line.right - line.left), least);
  const step = usualStep(lines);
  const paragraphs: string[] = [];
  const unsure: (Halves & { readonly at: number })[] = [];
  const shape = { right, width, step };
  // Without borders nothing tells how much room a line had.
  const begins = (line: WordLine, above: WordLine): boolean =>
    cell?.isUnruled === true
      ? beginsItem(line.words[0]?.text ?? '')
      : beginsParagraph(line, above, shape);
  for (const [i, line] of lines.entries()) {
    const text = line.words.map((word) => word.text).join(' ');
    const above = lines[i - 1];
    const last = paragraphs.at(-1);
    // The "c" of the item after "b." is no last letter of the word before it.
    if (
      last === undefined ||
      above === undefined ||
      countsOn(last, text) ||
      beginsBlock(line, above, ends)
    ) {
      paragraphs.push(text);
      continue;
    }
    const told = ends?.tellWraps === true ? toldTurn(line, above, last, shape) : undefined;
    const broken =
      ends && told !== 'long-word'
        ? findBreak(last, line, above, leastRoom(above, lines, cell), ends)
        : undefined;
    if (broken?.isUnsure === true) unsure.push({ at: paragraphs.length - 1, ...broken });
    const turn = broken?.turn ?? told;
    if (turn === 'hyphen') paragraphs[paragraphs.length - 1] = last.slice(0, -1) + text;
    else if (turn === 'word' || turn === 'long-word')
      paragraphs[paragraphs.length - 1] = last + text;
    else if (turn === 'wrap') paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    else if (turn === 'paragraph' || begins(line, above)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = joinWrapped(last, text);
  }
  const isFull = cell !== undefined && isFullLine(lines, cell);
  const clipped = isClipped(lines.at(-1), cell, ends) ? paragraphs.length - 1 : -1;
  return paragraphs.map((text, i): SourceParagraph => {
    const doubts = unsure.flatMap((one) => (one.at === i ? unsureEnd(text, one) : []));
    return {
      text,
      ...(doubts.length > 0 ? { lineEnds: doubts } : {}),
      ...(i === clipped ? { isClipped: true } : {}),
      ...(isFull && i === paragraphs.length - 1 ? { isFull } : {}),
    };
  });
}

/** Share of its height by which a line runs over the border of a row that is too low. */
const OVER = 0.1;

/** In a row of fixed height; a writer whose wraps end in a blank tells that nothing follows. */
function isClipped(
  last: WordLine | undefined,
  cell: CellSides | undefined,
  ends: LineEnds | undefined,
): boolean {
  if (last === undefined || cell?.bottom === undefined) return false;
  if (last.bottom - cell.bottom < last.size * OVER) return false;
  return ends?.tellWraps !== true || last.words.at(-1)?.isSpaced === true;
}

/** Another paragraph by the tags of the file; no word goes on with a small letter in another one. */
function beginsBlock(line: WordLine, above: WordLine, ends: LineEnds | undefined): boolean {
  const [first] = line.words;
  const end = above.words.at(-1);
  if (ends?.tellBlocks !== true || first?.block === undefined) return false;
  return end?.block !== undefined && end.block !== first.block && !/^\p{Ll}{2}/u.test(first.text);
}

interface Halves {
  readonly first: string;
  readonly rest: string;
}

/** The passage as the whole paragraph has it; none when a further line made a word of it. */
function unsureEnd(text: string, { first, rest }: Halves): UnsureLineEnd[] {
  const apart = `${first} ${rest}`;
  const joined = text.split(' ').find((word) => word.startsWith(first + rest));
  if (joined !== undefined) {
    if (isOfficeWord(wordOf(joined))) return [];
    return [{ read: joined, other: `${first} ${joined.slice(first.length)}` }];
  }
  const at = text.indexOf(apart);
  if (at < 0) return [];
  const [whole = rest] = text.slice(at + first.length + 1).split(' ', 1);
  // The rest was broken in its turn: two whole words, unless the first may be a prefix.
  const areWords = [first, whole].every((word) => isOfficeWord(wordOf(word)));
  if (areWords && whole !== rest && first.length > 2) return [];
  return [{ read: `${first} ${whole}`, other: first + whole }];
}

const LEAST_PADDING = 2;
/** What a cell leaves free beside centred lines, where nothing shows it. */
const CENTRED_PADDING = 6;

const rightsOf = (lines: readonly WordLine[]): number[] => lines.map((line) => line.right);

/** Lines around the middle of a ruled cell, which they do not fill. */
function areCentred(lines: readonly WordLine[], { left, right, isUnruled }: CellSides): boolean {
  const middle = (left + right) / 2;
  return (
    isUnruled !== true &&
    lines.every((line) => Math.abs((line.left + line.right) / 2 - middle) < 2) &&
    lines.some((line) => line.left - left > 2 * CENTRED_PADDING)
  );
}

/** How far right words may reach in a cell that leaves as much free on both sides. */
function roomTo(left: number, cell: CellSides | undefined): number {
  return cell === undefined ? left : cell.right - Math.max(LEAST_PADDING, left - cell.left);
}

/** Distance from one line to the next that a paragraph has, in points. */
function usualStep(lines: readonly WordLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => line.bottom - (lines[i]?.bottom ?? line.bottom))
    .toSorted((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
}

interface CellShape {
  readonly right: number;
  readonly width: number;
  readonly step: number;
}

/** A word of so many letters is broken where its line ends. */
const LONGEST_WORD = 27;

/** How the line goes on from the one above, with which the paragraph `soFar` ends. */
function toldTurn(
  line: WordLine,
  above: WordLine,
  soFar: string,
  { right, width }: CellShape,
): 'wrap' | 'word' | 'long-word' | 'paragraph' | undefined {
  const [first] = line.words;
  const end = above.words.at(-1);
  if (first === undefined || end === undefined) return undefined;
  if (end.isSpaced) return 'wrap';
  const room = Math.min(right - above.right, width - (above.right - above.left));
  const last = soFar.split(' ').at(-1) ?? '';
  const isLong = last.length + first.text.length >= LONGEST_WORD;
  // No half begins like a sentence.
  if (isLong && room < above.size && !/^\p{Lu}\p{Ll}/u.test(first.text)) return 'long-word';
  if (goesOnAddress(soFar, first.text)) return 'word';
  // "Desa/" and "Kelurahan" are broken without a blank; an entry seldom ends so.
  return /[\p{L}\d][-/\u2013\u2014]$/u.test(end.text) ? 'word' : 'paragraph';
}

/** "https://contoh." and "example/berkas": an address is broken after its signs, without a blank. */
function goesOnAddress(soFar: string, next: string): boolean {
  const [address] = /(?:\p{L}+:\/\/|www\.)\S*$/u.exec(soFar) ?? [];
  return address !== undefined && /[/.:?&=#_~%-]$/u.test(address) && /^[\p{Ll}\d]/u.test(next);
}

function beginsParagraph(
  line: WordLine,
  above: WordLine,
  { right, width, step }: CellShape,
): boolean {
  const [first] = line.words;
  if (first === undefined) return false;
  if (beginsItem(first.text)) return true;
  const size = Math.min(line.size, above.size);
  if (line.bottom - above.bottom > Math.max(step, size * 1.2) + size * 0.5) return true;
  // The line above had room for the next word and did not take it: its end was meant. Where lines
  // are centred the room is counted from their width.
  const needed = size * 0.3 + (first.right - first.left) + size * 0.2;
  return right - above.right > needed && width - (above.right - above.left) > needed;
}
