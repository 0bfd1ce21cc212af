/**
 * The sheet has letters for which the font of official documents has no shape (icons of Word,
 * Chinese, emoji), or that no document can hold (control characters, half a letter). Printing them as
 * boxes would not be the sheet any more, so nothing is printed.
 */
export class UnprintableText extends Error {
  readonly letters: readonly string[];
  /** Where they stand, in Indonesian: "baris 3, Kelengkapan"; empty when it is not known. */
  readonly places: readonly string[];

  constructor(letters: readonly string[], places: readonly string[] = []) {
    const where = places.length === 0 ? '' : ` (${listFew(places)})`;
    super(
      `Huruf ${listFew(letters.map(nameLetter))} tidak ada pada huruf cetak${where}. Ganti huruf itu pada lembar SOP, misalnya butir khusus dengan “-”.`,
    );
    this.name = 'UnprintableText';
    this.letters = letters;
    this.places = places;
  }
}

const MOST_NAMED = 5;

function listFew(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? `, dan ${more} lagi` : ''}`;
}

/** A letter that cannot be shown is named by its code alone. */
function nameLetter(letter: string): string {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}]/u.test(letter) ? code : `“${letter}” (${code})`;
}
