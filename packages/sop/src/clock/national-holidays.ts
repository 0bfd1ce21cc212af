import type { WorkCalendar } from './calendar.ts';

/**
 * National holidays that fall on the same date every year: 1 January, 1 May, 1 June, 17 August and
 * 25 December (Keppres 8/2024 tentang Hari-Hari Libur). The
 * others follow the moon or Easter and are named anew each year by the SKB 3 Menteri. By MM-DD.
 */
export const FIXED_HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus'],
]);

/** Is a local day (YYYY-MM-DD) a day off whatever its weekday: listed, or fixed by its date? */
export function isHoliday(calendar: WorkCalendar, day: string): boolean {
  return (
    FIXED_HOLIDAYS.has(day.slice(5)) || calendar.holidays.some((holiday) => holiday.on === day)
  );
}

/**
 * The last year whose movable national holidays are in the calendar; null when none are. Due dates
 * after it may fall on a holiday that nobody has entered yet.
 */
export function movableHolidaysKnownUntil(calendar: WorkCalendar): number | null {
  const years = calendar.holidays
    .filter(({ on, kind }) => kind === 'national' && !FIXED_HOLIDAYS.has(on.slice(5)))
    .map(({ on }) => Number(on.slice(0, 4)));
  return years.length === 0 ? null : Math.max(...years);
}
