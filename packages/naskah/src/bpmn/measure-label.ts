/** Words beside an arrow or an event are broken at this width by the programs that draw them. */
const WIDEST = 90;
const LETTER = 5.8;
const LABEL_LINE = 14;

/** Room that words take, in the units of the diagram; lines are broken between words. */
export function measureLabel(words: string): { readonly width: number; readonly height: number } {
  if (words === '') return { width: 0, height: 0 };
  const lines = breakWords(words, WIDEST, LETTER);
  return { width: Math.ceil(Math.max(...lines)) + 4, height: lines.length * LABEL_LINE };
}

/** @param letter width of a letter; a word that is wider than a line takes more than one */
export function countLines(words: string, widest: number, letter: number): number {
  return breakWords(words, widest, letter).reduce(
    (sum, length) => sum + Math.max(1, Math.ceil(length / widest)),
    0,
  );
}

/** Lengths of the lines. */
function breakWords(words: string, widest: number, letter: number): readonly number[] {
  const lines = [0];
  for (const word of words.split(/\s+/u)) {
    const length = word.length * letter;
    const used = lines.at(-1) ?? 0;
    if (used > 0 && used + letter + length > widest) lines.push(length);
    else lines[lines.length - 1] = used === 0 ? length : used + letter + length;
  }
  return lines;
}
