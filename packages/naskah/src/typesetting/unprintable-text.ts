/**
 * The sheet has letters for which the font of official documents has no shape (icons of Word,
 * Chinese, emoji). Printing them as boxes would not be the sheet any more, so nothing is printed.
 */
export class UnprintableText extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    const named = letters.map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return `“${letter}” (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
    });
    super(
      `Huruf ${named.join(', ')} tidak ada pada huruf cetak. Ganti huruf itu pada lembar SOP, misalnya butir khusus dengan “-”.`,
    );
    this.name = 'UnprintableText';
    this.letters = letters;
  }
}
