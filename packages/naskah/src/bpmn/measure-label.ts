/** Words beside an arrow or an event are broken at this width by the programs that draw them. */
const WIDEST = 90;
const LETTER = 5.8;
const LABEL_LINE = 14;

/** Room that words take, in the units of the diagram; lines are broken between words. */
export function measureLabel(words: string): { readonly width: number; readonly height: number } {
  if (words === '') return { width: 0, height: 0 };
  const lines = [0];
  for (const word of words.split(/\s+/u)) {
    const length = word.length * LETTER;
    const used = lines.at(-1) ?? 0;
    if (used > 0 && used + LETTER + length > WIDEST) lines.push(length);
    else lines[lines.length - 1] = used === 0 ? length : used + LETTER + length;
  }
  return { width: Math.ceil(Math.max(...lines)) + 4, height: lines.length * LABEL_LINE };
}
