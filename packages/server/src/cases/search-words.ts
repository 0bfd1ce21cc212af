import { foldText } from '../people/index.ts';

/** The words under which a case is found: the client's names and the case number. */
export function caseWords(clientName: string, number: string): readonly string[] {
  return [...new Set([...searchWords(clientName), number])];
}

/** The folded words of a text; "2026/0042" stays one word when it is all that is searched for. */
export function searchWords(text: string): readonly string[] {
  const folded = foldText(text);
  if (/^\d{4}\/\d+(-\d+)?$/.test(folded)) return [folded];
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words)];
}

/** Cases of so many years are found by their number without its year. */
const YEARS_BACK = 10;

/**
 * Beginnings of words that a searched word may mean: "12" and "0012" are also the number of a case
 * whose year is not typed. @param year the newest year that has cases
 */
export function meantBy(word: string, year: number): readonly string[] {
  if (!/^\d{1,7}$/.test(word)) return [word];
  const number = word.padStart(4, '0');
  return [word, ...Array.from({ length: YEARS_BACK }, (_, back) => `${year - back}/${number}`)];
}
