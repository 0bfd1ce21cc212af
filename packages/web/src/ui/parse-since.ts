import { MONTHS } from '@tuntas/sop';
import { parseDay } from './parse-day.ts';

/** Since when something has ended: local day YYYY-MM-DD, month YYYY-MM, or year YYYY. */
export const isSince = (text: string): boolean =>
  /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(text);

/**
 * Reads "2021", "5/2021", "Mei 2021", "2021-05", or whatever is read as a day. Null when it is none
 * of these. `today` is the local day of the office.
 */
export function parseSince(typed: string, today: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^[12]\d{3}$/.test(text)) return text;
  const yearFirst = /^([12]\d{3})-(\d{1,2})$/.exec(text);
  const yearLast = /^(\d{1,2}|[a-z]{3,9})[ ./-]+([12]\d{3})$/.exec(text);
  const [month, year] = yearFirst ? [yearFirst[2], yearFirst[1]] : [yearLast?.[1], yearLast?.[2]];
  if (month !== undefined && year !== undefined) {
    const number = /^\d/.test(month) ? Number(month) : numberOf(month);
    return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
  }
  const day = parseDay(text, today);
  return day !== null && isSince(day) ? day : null;
}

/** As a person types it, for a value that was read. */
export function writeSince(since: string): string {
  return since.split('-').toReversed().join('/');
}

/** 0 for no month; "nop" and "peb" are the older spellings. */
function numberOf(month: string): number {
  const today = month
    .replace(/^nop/, 'nov')
    .replace(/^peb/, 'feb')
    .replace(/^ag[ts]$/, 'agu');
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(today)) + 1;
}
