import { isOfficeWord } from './is-office-word.ts';

/** How the letters before and after the end of a full line belong together. */
export type BreakVerdict =
  | 'one-word'
  | 'two-words'
  /** Both readings are possible; to be read as said, and asked about. */
  | 'rather-one'
  | 'rather-two';

/** An affix is no word of its own; the list leaves out what is both. */
const LONE_ENDING = /^(?:an|kan|nya|lah|kah|i)$/;
const LONE_BEGINNING = /^(?:me[mn]?|meng|meny|pe[mnr]?|peng|peny|be|ber|te|ter|se)$/;

/** Beginnings and ends that no Indonesian word has. */
const NO_ONSET = /^(?:[^aeiou]$|ng[^aeiou]|ny[^aeiou]|(?!ng|ny)[nmr][^aeiouy]|([^aeiou])\1)/;
const NO_CODA = /(?:([^aeiou])\1|[aeiou][mn][^aeioustgdk]|[lrmn]ng|ngg|ny|[cjqvx])$/;
const NO_VOWEL = /^[^aeiouy]+$/;

/**
 * `isAlone`: the first half has its line to itself, as a word too long for the cell has; else it
 * stands after other words, as at most line ends. `known`: words of the file that are whole.
 */
export function judgeBreak(
  first: string,
  rest: string,
  { isAlone, known }: { readonly isAlone: boolean; readonly known: ReadonlySet<string> },
): BreakVerdict {
  const isWord = (word: string): boolean => known.has(word) || isOfficeWord(word);
  const isFirst = isWord(first) && !LONE_BEGINNING.test(first);
  const isRest = isWord(rest) && !LONE_ENDING.test(rest);
  const isBoth = isWord(first + rest);
  if (isFirst && isRest) return isBoth && isAlone && first.length > 1 ? 'rather-two' : 'two-words';
  if (isBoth) return 'one-word';
  if (rest.length === 1 || (!isRest && (NO_ONSET.test(rest) || NO_VOWEL.test(rest)))) {
    return 'one-word';
  }
  if (!isFirst && (NO_CODA.test(first) || NO_VOWEL.test(first))) return 'one-word';
  if (isFirst && LONE_ENDING.test(rest)) return 'one-word';
  // Before the first letters of a word "di" and "ke" may be its prefix.
  if (/^(?:di|ke)$/.test(first) && !isRest) return 'rather-two';
  if (isRest) return isAlone && !isFirst ? 'rather-two' : 'two-words';
  if (isFirst) return isAlone ? 'rather-two' : 'two-words';
  return isAlone ? 'rather-one' : 'rather-two';
}
