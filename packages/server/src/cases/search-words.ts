import { foldText } from '../people/index.ts';

/** The words under which a case is found: the client's names, the case number and its parts. */
export function caseWords(clientName: string, number: string): readonly string[] {
  return [...new Set([...searchWords(clientName), number, ...searchWords(number)])];
}

/** The folded words of a text; "2026/0042" stays one word when it is all that is searched for. */
export function searchWords(text: string): readonly string[] {
  const folded = foldText(text);
  if (/^\d{4}\/\d+(-\d+)?$/.test(folded)) return [folded];
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words)];
}
