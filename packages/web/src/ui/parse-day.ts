import { dayInputTexts as texts } from '../texts/day-input.ts';

const MONTHS = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
];

/** YYYY-MM-DD when there is such a day. */
function makeDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Two digits mean this century unless that lies more than ten years ahead. */
function fullYear(text: string, today: string): number {
  if (text.length > 2) return Number(text);
  const thisYear = Number(today.slice(0, 4));
  const guess = Math.floor(thisYear / 100) * 100 + Number(text);
  return guess > thisYear + 10 ? guess - 100 : guess;
}

/**
 * Reads what a person types as a day: "22/11/2026", "22-11-26", "22 Nov", "221126", "hari ini",
 * "kemarin", a bare day of this month. Day before month, always. Null when it cannot be a day.
 * `today` is the local day of the office, YYYY-MM-DD.
 */
export function parseDay(typed: string, today: string): string | null {
  const read = readParts(typed, today);
  return read === null || typeof read === 'string' ? read : makeDay(...read);
}

/** A day that is meant by a word, or year, month and day as written, which need not exist. */
function readParts(
  typed: string,
  today: string,
): string | readonly [number, number, number] | null {
  const text = typed.trim().toLowerCase();
  if (text === 'h' || text === 'hari ini') return today;
  if (text === 'k' || text === 'kemarin') {
    return new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const solid = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  const parted = /^(\d{1,2})(?:[\s./-]+(\d{1,2}|[a-z]+)(?:[\s./-]+(\d{4}|\d{2}))?)?$/.exec(text);
  const found = solid ?? parted;
  if (found === null) return null;
  const month = readMonth(found[2] ?? today.slice(5, 7));
  const year = found[3] === undefined ? Number(today.slice(0, 4)) : fullYear(found[3], today);
  return month === null ? null : [year, month, Number(found[1])];
}

/** Why a text is no day: it names one that no calendar has, such as 31/2/2026, or none at all. */
export function whyNoDay(typed: string, today: string): string {
  const read = readParts(typed, today);
  return read === null ? texts.unreadable : texts.impossible;
}

function readMonth(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = MONTHS.findIndex((names) => names.includes(text));
  return index < 0 ? null : index + 1;
}

/** Whether a field's text is a day (YYYY-MM-DD) and not something that could not be read. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** "22/11/2026" */
export function writeDay(on: string): string {
  const [year = '', month = '', day = ''] = on.split('-');
  return `${day}/${month}/${year}`;
}
