import { editDistance } from '@tuntas/sop';
import { POST_LEXICON } from './post-lexicon.ts';
import { FULL } from './words.ts';

/** Words that posts are named with, abbreviations too. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(FULL),
  ...POST_LEXICON.flatMap(({ words }) => words),
]);

/** The same word but for a slip of the keys: one letter, two in a long word. */
export function isNearWord(word: string, other: string): boolean {
  if (word === other) return true;
  const length = Math.min(word.length, other.length);
  if (length < 5) return false;
  const limit = length < 9 ? 1 : 2;
  return editDistance(word, other, limit) <= limit;
}

/**
 * A heading with slips of the keys mended, so that "Kasubabg TU" is known for a post. Only words that
 * no post is named with change, and only to one that is. For understanding; never shown.
 */
export function mendSpelling(heading: string): string {
  return heading.replaceAll(/\p{L}+/gu, (word) => {
    const small = word.toLowerCase();
    if (KNOWN.has(small)) return word;
    return [...KNOWN].find((known) => isNearWord(small, known)) ?? word;
  });
}
