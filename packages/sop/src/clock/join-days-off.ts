import type { WorkCalendar } from './calendar.ts';
import type { DayOff } from './parse-days-off.ts';

export interface JoinedDaysOff<Day extends DayOff = DayOff> {
  /** By day. */
  readonly holidays: WorkCalendar['holidays'];
  readonly added: readonly Day[];
  /** In the calendar already, word for word. */
  readonly known: readonly Day[];
  /** The day is in the calendar under another name or kind, which is `is`. */
  readonly taken: readonly (Day & { readonly is: DayOff })[];
}

/** Puts days off into those of a calendar. What is taken stays as it was. */
export function joinDaysOff<Day extends DayOff>(
  holidays: readonly DayOff[],
  days: readonly Day[],
): JoinedDaysOff<Day> {
  const byDay = new Map(holidays.map((holiday) => [holiday.on, holiday]));
  const added: Day[] = [];
  const known: Day[] = [];
  const taken: (Day & { readonly is: DayOff })[] = [];
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
