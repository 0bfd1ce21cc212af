/** The sheet is far larger than that of any office; printing it would hold up all others. */
export class SheetTooLarge extends Error {
  /** What it is over, in Indonesian: "lebih dari 1.000.000 huruf". */
  readonly limit: string;

  constructor(limit: string) {
    super(`Lembar terlalu besar untuk dicetak: ${limit}. Pecah SOP menjadi beberapa lembar.`);
    this.name = 'SheetTooLarge';
    this.limit = limit;
  }
}

/** The largest official sheets have some 20,000 letters; a million take 2 s and 0.6 GB to print. */
const MOST_LETTERS = 1_000_000;

/** @throws SheetTooLarge when the texts of a definition together have too many letters. */
export function demandPrintableSize(definition: object): void {
  if (countLetters(definition) <= MOST_LETTERS) return;
  throw new SheetTooLarge(`lebih dari ${MOST_LETTERS.toLocaleString('id-ID')} huruf`);
}

function countLetters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + countLetters(part), 0);
}
