import type { WorkCalendar } from './calendar.ts';

/**
 * National holidays that fall on the same date every year: 1 January, 1 May, 1 June, 17 August and
 * 25 December (Keppres 8/2024 tentang Hari-Hari Libur). The
 * others follow the moon or Easter and are named anew each year by the SKB 3 Menteri.
 */
const FIXED_DATES: ReadonlySet<string> = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

/** Is a local day (YYYY-MM-DD) a day off whatever its weekday: listed, or fixed by its date? */
export function isHoliday(calendar: WorkCalendar, day: string): boolean {
  return FIXED_DATES.has(day.slice(5)) || calendar.holidays.some((holiday) => holiday.on === day);
}

/**
 * The last year whose movable national holidays are in the calendar; null when none are. Due dates
 * after it may fall on a holiday that nobody has entered yet.
 */
export function movableHolidaysKnownUntil(calendar: WorkCalendar): number | null {
  const years = calendar.holidays
    .filter(({ on, kind }) => kind === 'national' && !FIXED_DATES.has(on.slice(5)))
    .map(({ on }) => Number(on.slice(0, 4)));
  return years.length === 0 ? null : Math.max(...years);
}
