import type { SourceParagraph } from '../../source/source-document.ts';
import { beginsItem, joinWrapped } from '../wrapped-lines.ts';
import type { Word } from './page-content.ts';
import { wordOf, type LineEnds } from './line-ends.ts';
import { commonTurn, linesOf, unturn, type WordLine } from './text-lines.ts';

/**
 * The words of a cell as paragraphs: wrapped lines joined, lines that were ended on purpose kept.
 * `ends`: what a blank at the end of a line says, see `lineEnds`. `cell`: where it is
 * ruled, which tells how much room a line had.
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
  const right = Math.max(...lines.map((line) => line.right), roomTo(left, cell));
  const width = Math.max(...lines.map((line) => line.right - line.left), right - left);
  const step = usualStep(lines);
  const paragraphs: string[] = [];
  const shape = { right, width, step };
  for (const [i, line] of lines.entries()) {
    const text = line.words.map((word) => word.text).join(' ');
    const above = lines[i - 1];
    const last = paragraphs.at(-1);
    if (last === undefined || above === undefined) {
      paragraphs.push(text);
      continue;
    }
    const isBroken = ends?.tellBreaks === true && breaksWord(line, above, shape, ends.known);
    const told = ends?.tellWraps === true ? toldTurn(line, above, shape) : undefined;
    const turn = isBroken ? 'word' : told;
    if (turn === 'word') paragraphs[paragraphs.length - 1] = last + text;
    else if (turn === 'wrap') paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    else if (turn === 'paragraph' || beginsParagraph(line, above, shape)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = joinWrapped(last, text);
  }
  return paragraphs.map((text) => ({ text }));
}

/** Left and right border of a ruled cell, in points. */
export interface CellSides {
  readonly left: number;
  readonly right: number;
}

const LEAST_PADDING = 2;

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

/**
 * A word that the cell is too narrow for: alone in its line, which it fills, and going on in small
 * letters. Between words the writer paints a blank, but for one that finds no room; a word that the
 * file has elsewhere is therefore no second half.
 */
function breaksWord(
  line: WordLine,
  above: WordLine,
  { width }: CellShape,
  known: LineEnds['known'],
): boolean {
  const [word, more] = above.words;
  const [first] = line.words;
  if (word === undefined || more !== undefined || first === undefined || word.isSpaced) {
    return false;
  }
  const rest = wordOf(first.text);
  if (rest.length > 3 && known.has(rest)) return false;
  const room = width - (above.right - above.left);
  return /\p{L}{2}$/u.test(word.text) && /^\p{Ll}/u.test(first.text) && room < above.size * 0.6;
}

/** A word of so many letters is broken where its line ends. */
const LONGEST_WORD = 27;

/** How the line goes on from the one above. */
function toldTurn(
  line: WordLine,
  above: WordLine,
  { right, width }: CellShape,
): 'wrap' | 'word' | 'paragraph' | undefined {
  const [first] = line.words;
  const end = above.words.at(-1);
  if (first === undefined || end === undefined) return undefined;
  if (end.isSpaced) return 'wrap';
  const room = Math.min(right - above.right, width - (above.right - above.left));
  if (end.text.length + first.text.length >= LONGEST_WORD && room < above.size) return 'word';
  // "Desa/" and "Kelurahan" are broken without a blank; an entry seldom ends so.
  return /[\p{L}\d][-/\u2013\u2014]$/u.test(end.text) ? 'word' : 'paragraph';
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
