import type { PageContent, Word } from './page-content.ts';

/** Of all line ends: so many must have no blank, else every line of the writer ends in one. */
const LEAST_BARE = 0.1;
const LEAST_SPACED = 0.02;

/** What the line ends of a file tell. */
export interface LineEnds {
  /**
   * The writer paints the blank at which it broke a line, and none where a line ends on purpose.
   * Typesetters and LibreOffice do; Word ends every line in a blank, browsers none.
   */
  readonly tellWraps: boolean;
  /** Its tags name paragraphs, not lines: somewhere one has several lines. */
  readonly tellBlocks: boolean;
  /** Words of the file that are whole for certain, in small letters. */
  readonly known: ReadonlySet<string>;
}

/** Reads the habit of the writer from all line ends of a file. */
export function lineEnds(pages: readonly PageContent[]): LineEnds {
  let spaced = 0;
  let bare = 0;
  let tellBlocks = false;
  const known = new Set<string>();
  for (const { words } of pages) {
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (isWhole(word, words[i - 1], next)) known.add(wordOf(word.text));
      if (next === undefined || !isOnNextLine(word, next)) continue;
      tellBlocks ||= word.block !== undefined && word.block === next.block;
      if (word.isSpaced) spaced += 1;
      else bare += 1;
    }
  }
  const all = spaced + bare;
  const tellWraps = spaced >= 2 && spaced >= all * LEAST_SPACED && bare >= all * LEAST_BARE;
  return { tellWraps, tellBlocks, known };
}

/** Its letters, without the punctuation around them. */
export function wordOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

/** Lines of one paragraph are no further apart, in letter heights. */
const NEXT_LINE = 2.5;

/** Neither half of a word that goes on in the line below, nor in the one above. */
function isWhole(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const goesOn = next !== undefined && isRightBelow(word, next) && /^[-\p{Ll}]/u.test(next.text);
  const went = before !== undefined && isRightBelow(before, word) && /^[-\p{Ll}]/u.test(word.text);
  return word.turn === 0 && !went && (!goesOn || word.isSpaced);
}

function isRightBelow(word: Word, next: Word): boolean {
  return isOnNextLine(word, next) && next.top < word.top + word.size * NEXT_LINE;
}

/** Painted next and further down: the writer began another line. */
function isOnNextLine(word: Word, next: Word): boolean {
  return next.turn === 0 && word.turn === 0 && next.top > word.top + word.size * 0.5;
}
