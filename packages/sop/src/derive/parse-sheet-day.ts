import type { SheetDate } from '../definition/sheet.ts';
import { editDistance } from './edit-distance.ts';

/** Why a date cell gives no sure day. */
export type DayDoubt = 'blank' | 'no-day' | 'short-year' | 'impossible' | 'unreadable';

export interface ReadDay {
  /** ISO day, when one can be read. */
  readonly day?: string;
  readonly doubt?: DayDoubt;
}

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agust', 'agst', 'agt', 'agu', 'ags'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Only lines, dots and blanks: a place left open on the form. */
const OPEN_PLACE = /^[\s\-–—_.…·:/()]*$/u;

/** A value that was left open: empty, a dash, a dotted line. */
export function isLeftOpen(text: string): boolean {
  return OPEN_PLACE.test(text);
}

/** The day an Indonesian date means; numbers are day, month, year. */
export function parseSheetDay(written: string): ReadDay {
  if (isLeftOpen(written)) return { doubt: 'blank' };
  const text = written.toLowerCase();
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)/u.exec(text);
  if (numbers) return shortYear(numbers[3], numbers[2], numbers[1]);
  const words =
    /(?<!\d)(\d{1,2})[\s\-/.,]*(?:bulan\s+)?([a-z]{1,10})[\s\-/.,]*(?:tahun\s+)?(\d{4}|\d{2})(?!\d)/u.exec(
      text,
    );
  const month = words ? monthOf(words[2] ?? '') : undefined;
  if (words && month !== undefined) return shortYear(words[3], String(month), words[1]);
  const bare = /([a-z]{3,10})[\s\-/.,]*(\d{4})/u.exec(text);
  if (bare && monthOf(bare[1] ?? '') !== undefined) return { doubt: 'no-day' };
  return { doubt: /^\s*(?:tahun\s+)?\d{4}\s*$/u.test(text) ? 'no-day' : 'unreadable' };
}

/** A date cell of the sheet. */
export function sheetDate(written: string): SheetDate {
  const { day } = parseSheetDay(written);
  return day === undefined ? { written } : { written, day };
}

function shortYear(year = '', month = '', day = ''): ReadDay {
  if (year.length === 4) return checked(Number(year), Number(month), Number(day));
  const read = checked(2000 + Number(year), Number(month), Number(day));
  return read.day === undefined ? read : { day: read.day, doubt: 'short-year' };
}

function monthOf(word: string): number | undefined {
  const exact = MONTHS.findIndex((names) => names.includes(word));
  if (exact >= 0) return exact + 1;
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return roman + 1;
  if (word.length < 5) return undefined;
  const near = MONTHS.findIndex((names) =>
    names.some((name) => name.length > 4 && editDistance(word, name, 1) <= 1),
  );
  return near < 0 ? undefined : near + 1;
}

function checked(year: number, month: number, day: number): ReadDay {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year > 1900 &&
    year < 2100 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return isReal ? { day: date.toISOString().slice(0, 10) } : { doubt: 'impossible' };
}
