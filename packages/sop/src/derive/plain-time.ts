const WORDS: Readonly<Record<string, string>> = {
  setengah: '1\u20442',
  seperempat: '1\u20444',
  sepertiga: '1\u20443',
  satu: '1',
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
  enam: '6',
  tujuh: '7',
  delapan: '8',
  sembilan: '9',
  sepuluh: '10',
};
const WORD = new RegExp(`(?<!\\p{L})(?:${Object.keys(WORDS).join('|')})(?!\\p{L})`, 'gu');

/**
 * A time cell in figures: "1½ jam" and "satu setengah jam" are "1 1⁄2 jam", "sehari" is "1 hari".
 * A fraction that is certain has the fraction slash (U+2044); "1/2" keeps its own.
 */
export function plainTime(text: string): string {
  return (
    text
      .toLowerCase()
      .trim()
      .replaceAll(
        /(\d)?\s*([½¼¾⅓⅔⅛⅜⅝⅞])/gu,
        (_, digit: string | undefined, part: string) =>
          `${digit === undefined ? '' : `${digit} `}${part.normalize('NFKC')}`,
      )
      // "2 (dua) hari" says the same twice.
      .replaceAll(/(\d)\s*\([a-z ]+\)/gu, '$1 ')
      .replaceAll(/(\d)\.(\d{3})(?!\d)/gu, '$1$2')
      .replaceAll(/(?<!\p{L})se(?=(?:menit|jam|hari|minggu|bulan)(?!\p{L}))/gu, '1 ')
      .replaceAll(/tiga\s+perempat/gu, '3\u20444')
      .replaceAll(WORD, (word) => WORDS[word] ?? word)
  );
}

/** An amount of a cell, and what stands behind it. */
export interface TimeAmount {
  readonly amount: number;
  /** Written "1/2", which may mean one or two. */
  readonly isUnsure: boolean;
  readonly from: number;
  readonly to: number;
}

const AMOUNT =
  /(?<![\d/\u2044])(?:(?<whole>\d+)\s+)?(?:(?<up>\d+)\s*\u2044\s*(?<down>\d+)|(?<half>1\s*\/\s*2|1\s*\/\s*4|3\s*\/\s*4))(?!\d|\s*[/\u2044])|(?<plain>\d+(?:[.,]\d+)?)/gu;

/** The amounts of a cell that `plainTime` has made. */
export function listAmounts(plain: string): readonly TimeAmount[] {
  return [...plain.matchAll(AMOUNT)].map((match) => {
    const { whole = '0', up, down, half, plain: number } = match.groups ?? {};
    const place = { from: match.index, to: match.index + match[0].length };
    if (number !== undefined) {
      return { amount: Number(number.replace(',', '.')), isUnsure: false, ...place };
    }
    const [over, under] =
      half === undefined ? [up, down] : half.split('/').map((one) => one.trim());
    const part = Number(over) / Number(under);
    return { amount: Number(whole) + part, isUnsure: half !== undefined, ...place };
  });
}
