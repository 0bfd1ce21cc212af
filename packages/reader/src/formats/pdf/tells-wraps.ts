import type { PageContent, Word } from './page-content.ts';

/** Of all line ends: so many must have no blank, else every line of the writer ends in one. */
const LEAST_BARE = 0.1;
const LEAST_SPACED = 0.02;

/**
 * Whether the writer of the file paints the blank at which it broke a line, and none where a line
 * ends on purpose. Typesetters and LibreOffice do; Word ends every line in a blank, browsers none.
 */
export function tellsWraps(pages: readonly PageContent[]): boolean {
  let spaced = 0;
  let bare = 0;
  for (const { words } of pages) {
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (next === undefined || !isOnNextLine(word, next)) continue;
      if (word.isSpaced) spaced += 1;
      else bare += 1;
    }
  }
  const all = spaced + bare;
  return spaced >= 2 && spaced >= all * LEAST_SPACED && bare >= all * LEAST_BARE;
}

/** Painted next and further down: the writer began another line. */
function isOnNextLine(word: Word, next: Word): boolean {
  return next.turn === 0 && word.turn === 0 && next.top > word.top + word.size * 0.5;
}
