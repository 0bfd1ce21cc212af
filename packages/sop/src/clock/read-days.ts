import { MONTHS } from './format-instant.ts';

const WEEKDAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'] as const;
const WEEKDAY = "(?:minggu|ahad|senin|selasa|rabu|kamis|jum['’`]?at|sabtu)";
const JOINT = '(?:,|&|/|-|–|—|dan|s\\.?\\s?d\\.?|sampai(?: dengan)?|hingga)';
const OLD_MONTHS: Readonly<Record<string, number>> = {
  pebruari: 2,
  peb: 2,
  nopember: 11,
  nop: 11,
  agt: 8,
  ags: 8,
};

const LEADING = new RegExp(`^${WEEKDAY}(?:\\s*${JOINT}\\s*${WEEKDAY})*\\s*[,.:]?\\s*`, 'iu');
const TRAILING = new RegExp(
  `^\\s*[(,]?\\s*(${WEEKDAY}(?:\\s*${JOINT}\\s*${WEEKDAY})*)\\s*\\)?`,
  'iu',
);
const NUMBERED = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
const NAMED = new RegExp(
  `^(\\d{1,2}(?:\\s*${JOINT}\\s*\\d{1,2})*)\\s*[- ]\\s*(\\p{L}+)\\.?(?:\\s*[- ]?\\s*(\\d{4})(?!\\d))?`,
  'iu',
);

export interface ReadDays {
  /** Local days, YYYY-MM-DD. */
  readonly days: readonly string[];
  /** What stands behind them. */
  readonly rest: string;
}
export interface DaysProblem {
  /** Indonesian sentence. */
  readonly problem: string;
}

/**
 * The days that a text begins with, as people and decrees write them: "1 Januari 2027",
 * "Jumat, 1 Januari 2027", "01/01/2027", "2027-01-01", "10–11 Maret 2027 (Rabu–Kamis)".
 * Undefined when it begins with no day. `usual`: the year of a date without one.
 */
export function readDays(text: string, usual?: number): ReadDays | DaysProblem | undefined {
  const leading = LEADING.exec(text)?.[0] ?? '';
  const dated = text.slice(leading.length);
  const found = readNumbered(dated) ?? readNamed(dated, usual);
  if (found === undefined || 'problem' in found) return found;
  const trailing = TRAILING.exec(found.rest);
  const weekdays = listWeekdays(leading === '' ? (trailing?.[1] ?? '') : leading);
  const wrong = checkWeekdays(found.days, weekdays);
  const rest = leading === '' && trailing ? found.rest.slice(trailing[0].length) : found.rest;
  return wrong === undefined ? { days: found.days, rest } : { problem: wrong };
}

/** Is a text nothing but names of weekdays, as in a column "Hari"? */
export function isWeekdayNames(text: string): boolean {
  return LEADING.exec(text)?.[0].length === text.length && text !== '';
}

/** Names of weekdays in a text; "Senin-Rabu" names two. */
export function listWeekdays(text: string): readonly number[] {
  const names = text.toLowerCase().match(new RegExp(WEEKDAY, 'giu')) ?? [];
  return names.map((name) =>
    WEEKDAYS.indexOf(
      (name === 'ahad' ? 'minggu' : name.replace(/[^a-z]/gu, '')) as (typeof WEEKDAYS)[number],
    ),
  );
}

/** A sentence when the first or last weekday does not belong to the first or last day. */
export function checkWeekdays(
  days: readonly string[],
  weekdays: readonly number[],
): string | undefined {
  const pairs = [
    [days[0], weekdays[0]],
    [days.at(-1), weekdays.length > 1 ? weekdays.at(-1) : undefined],
  ] as const;
  for (const [day, weekday] of pairs) {
    if (day === undefined || weekday === undefined) continue;
    const real = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (real !== weekday) {
      return `${writeDay(day)} adalah hari ${capital(WEEKDAYS[real] ?? '')}, bukan ${capital(WEEKDAYS[weekday] ?? '')}.`;
    }
  }
  return undefined;
}

function readNumbered(text: string): ReadDays | DaysProblem | undefined {
  const match = NUMBERED.exec(text);
  if (!match) return undefined;
  const [whole, y, m, d, day, month, year] = match;
  return makeDays([Number(d ?? day)], Number(m ?? month), Number(y ?? year), text, whole);
}

function readNamed(text: string, usual?: number): ReadDays | DaysProblem | undefined {
  const [whole, numbers, name, written] = NAMED.exec(text) ?? [];
  if (whole === undefined || numbers === undefined || name === undefined) return undefined;
  const month = readMonth(name.toLowerCase());
  if (month === undefined) return undefined;
  const year = written === undefined ? usual : Number(written);
  if (year === undefined) return { problem: 'Tahunnya belum ada.' };
  return makeDays(expand(numbers), month, year, text, whole);
}

function makeDays(
  numbers: readonly number[],
  month: number,
  year: number,
  text: string,
  read: string,
): ReadDays | DaysProblem {
  const days = numbers.map((day) => {
    const ms = Date.UTC(year, month - 1, day);
    const date = new Date(ms);
    const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return isReal ? date.toISOString().slice(0, 10) : undefined;
  });
  if (days.length === 0 || days.includes(undefined)) {
    return { problem: 'Tanggal itu tidak ada dalam kalender.' };
  }
  return { days: days as string[], rest: text.slice(read.length) };
}

/** "10-12" and "10, 12": from to, and each by itself. */
function expand(numbers: string): readonly number[] {
  const parts = numbers.split(new RegExp(`\\s*(${JOINT})\\s*`, 'iu'));
  const days = [Number(parts[0])];
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const isList = /^(?:,|&|\/|dan)$/iu.test(parts[at] ?? '');
    const [last = 0, next] = [days.at(-1), Number(parts[at + 1])];
    if (!isList && next <= last) return [];
    if (isList) days.push(next);
    else for (let day = last + 1; day <= next; day += 1) days.push(day);
  }
  return days;
}

function readMonth(name: string): number | undefined {
  const isShort = name.length === 3 || name.length === 4;
  const index = MONTHS.findIndex((month) => {
    const full = month.toLowerCase();
    return full === name || (isShort && full.startsWith(name));
  });
  return OLD_MONTHS[name] ?? (index < 0 ? undefined : index + 1);
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** "1 Januari 2027" */
function writeDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
