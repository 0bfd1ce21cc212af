export interface NikReading {
  /** Day of birth (YYYY-MM-DD); null when the digits cannot be a day. */
  readonly bornOn: string | null;
  readonly sex: 'L' | 'P';
  /** False when the first two digits are the code of no province. */
  readonly isProvinceKnown: boolean;
}

/** Province codes of the Ministry of Home Affairs (Kepmendagri 100.1.1-6117/2022 and later). */
const PROVINCES = new Set(
  [
    [11, 21],
    [31, 36],
    [51, 53],
    [61, 65],
    [71, 76],
    [81, 82],
    [91, 97],
  ].flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  ),
);

/**
 * What the digits of a NIK say: region (6), day of birth (ddmmyy, the day plus 40 for women),
 * serial (4). A reading to compare with, never a proof: real NIK with slips exist.
 * Null unless there are 16 digits. Of two possible centuries the one that is not in the future
 * and not over a hundred years ago is taken.
 */
export function readNik(nik: string, today: string): NikReading | null {
  if (!/^\d{16}$/.test(nik)) return null;
  const dayDigits = Number(nik.slice(6, 8));
  const isWoman = dayDigits > 40;
  const day = isWoman ? dayDigits - 40 : dayDigits;
  const month = Number(nik.slice(8, 10));
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const guess = century + Number(nik.slice(10, 12));
  const bornThisCentury = dayOrNull(guess, month, day);
  const bornOn =
    bornThisCentury !== null && bornThisCentury <= today
      ? bornThisCentury
      : dayOrNull(guess - 100, month, day);
  return {
    bornOn,
    sex: isWoman ? 'P' : 'L',
    isProvinceKnown: PROVINCES.has(Number(nik.slice(0, 2))),
  };
}

function dayOrNull(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
