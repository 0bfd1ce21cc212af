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
  /** A line without a blank at its end may break off within a word, in a cell too narrow for it. */
  readonly tellBreaks: boolean;
  /** Words of the file that are whole for certain, in small letters. */
  readonly known: ReadonlySet<string>;
}

/** Reads the habit of the writer from all line ends of a file. */
export function lineEnds(pages: readonly PageContent[]): LineEnds {
  let spaced = 0;
  let bare = 0;
  const known = new Set<string>();
  for (const { words } of pages) {
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      const before = words[i - 1];
      const isWithin = before !== undefined && !isOnNextLine(before, word);
      if (isWithin || /^\p{Lu}/u.test(word.text)) known.add(wordOf(word.text));
      if (next === undefined || !isOnNextLine(word, next)) continue;
      if (word.isSpaced) spaced += 1;
      else bare += 1;
    }
  }
  const all = spaced + bare;
  const tellWraps = spaced >= 2 && spaced >= all * LEAST_SPACED && bare >= all * LEAST_BARE;
  return { tellWraps, tellBreaks: tellWraps || (spaced >= 2 && spaced > bare), known };
}

/** Its letters, without the punctuation around them. */
export function wordOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

/** Painted next and further down: the writer began another line. */
function isOnNextLine(word: Word, next: Word): boolean {
  return next.turn === 0 && word.turn === 0 && next.top > word.top + word.size * 0.5;
}
