/** The letters of a text alone, lower case, with the place of each in the text. */
export interface CompactText {
  readonly letters: string;
  /** Index into the text of each letter. */
  readonly places: readonly number[];
}

const MARKS = /\p{M}/gu;

/**
 * Drops everything but letters, so that "K E G I A T A N", "Kegiatan:" and "KEGIATAN" are one. Only
 * the first `limit` letters are looked at.
 */
export function compactLetters(text: string, limit = 80): CompactText {
  let letters = '';
  const places: number[] = [];
  for (let i = 0; i < text.length && letters.length < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters += text[i];
    else if (code >= 65 && code <= 90) letters += String.fromCharCode(code + 32);
    else if (code > 191) {
      const plain = (text[i] ?? '').normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
      if (plain.length !== 1 || plain < 'a' || plain > 'z') continue;
      letters += plain;
    } else continue;
    places.push(i);
  }
  return { letters, places };
}
