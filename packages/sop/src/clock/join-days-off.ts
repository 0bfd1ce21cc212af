import type { WorkCalendar } from './calendar.ts';
import type { DayOff } from './parse-days-off.ts';

export interface JoinedDaysOff {
  /** By day. */
  readonly holidays: WorkCalendar['holidays'];
  readonly added: readonly DayOff[];
  /** In the calendar already, word for word. */
  readonly known: readonly DayOff[];
  /** The day is in the calendar under another name or kind, which is `is`. */
  readonly taken: readonly (DayOff & { readonly is: DayOff })[];
}

/** Puts days off into those of a calendar. What is taken stays as it was. */
export function joinDaysOff(
  holidays: WorkCalendar['holidays'],
  days: readonly DayOff[],
): JoinedDaysOff {
  const byDay = new Map(holidays.map((holiday) => [holiday.on, holiday]));
  const [added, known, taken]: [DayOff[], DayOff[], (DayOff & { readonly is: DayOff })[]] = [
    [],
    [],
    [],
  ];
  for (const day of days) {
    const is = byDay.get(day.on);
    if (is === undefined) {
      added.push(day);
      byDay.set(day.on, day);
    } else if (is.name === day.name && is.kind === day.kind) known.push(day);
    else taken.push({ ...day, is });
  }
  const sorted = [...holidays, ...added].sort((a, b) => (a.on < b.on ? -1 : 1));
  return { holidays: sorted, added, known, taken };
}
