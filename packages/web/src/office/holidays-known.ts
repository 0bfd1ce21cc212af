import { movableHolidaysKnownUntil, type WorkCalendar } from '@tuntas/sop';

const DAY_MS = 86_400_000;
/** The list of the next year comes out in autumn: time enough to enter it. */
const WARN_BELOW_DAYS = 60;

export interface HolidaysKnown {
  /** The last day (YYYY-MM-DD) of which it is known whether it is a holiday; null: none is. */
  readonly untilOn: string | null;
  readonly isShort: boolean;
}

/** How far ahead the national holidays of an office reach, seen from a local day. */
export function holidaysKnown(calendar: WorkCalendar, today: string): HolidaysKnown {
  const year = movableHolidaysKnownUntil(calendar);
  if (year === null) return { untilOn: null, isShort: true };
  const untilOn = `${year}-12-31`;
  const daysLeft = (Date.parse(untilOn) - Date.parse(today)) / DAY_MS;
  return { untilOn, isShort: daysLeft < WARN_BELOW_DAYS };
}
