import type { StandardTime } from '../definition/flow.ts';
import type { WorkCalendar } from './calendar.ts';
import { dayNumberAt, getZoneOffset, listWorkSpans } from './working-day.ts';

const MINUTE = 60_000;
/** A calendar without working time for two years will not have any. */
const IDLE_DAYS = 732;
/** Nothing is promised beyond a hundred years. */
const MOST_DAYS = 36_600;

/**
 * The instant by which a standard time is used up, counting working time only.
 * Minutes and hours run inside the working spans. `working-days` end with the last working minute
 * of that many working days after the day of `from`, a part of a day counting as a whole one.
 * @param from UTC instant, ISO 8601. @returns the same; null when the calendar has no such time.
 */
export function addWorkingTime(
  calendar: WorkCalendar,
  from: string,
  standard: StandardTime,
): string | null {
  switch (standard.unit) {
    case 'minutes':
      return addWorkingMinutes(calendar, from, standard.amount);
    case 'hours':
      return addWorkingMinutes(calendar, from, standard.amount * 60);
    case 'working-days':
      return addWorkingDays(calendar, from, Math.ceil(standard.amount));
  }
}

/** See {@link addWorkingTime}. Zero minutes gives `from` back. */
export function addWorkingMinutes(
  calendar: WorkCalendar,
  from: string,
  minutes: number,
): string | null {
  const start = Date.parse(from);
  let left = Math.round(minutes * MINUTE);
  if (left <= 0) return toInstant(start);
  const first = dayNumberAt(start, getZoneOffset(calendar.zone));
  let idle = 0;
  for (let day = first; day < first + MOST_DAYS && idle < IDLE_DAYS; day += 1) {
    idle += 1;
    for (const span of listWorkSpans(calendar, day)) {
      const begin = Math.max(span.from, start);
      if (begin >= span.to) continue;
      idle = 0;
      if (left <= span.to - begin) return toInstant(begin + left);
      left -= span.to - begin;
    }
  }
  return null;
}

/** End of working time on the n-th working day after the local day of `from` (n at least 1). */
export function addWorkingDays(calendar: WorkCalendar, from: string, days: number): string | null {
  const first = dayNumberAt(Date.parse(from), getZoneOffset(calendar.zone));
  let left = Math.max(1, days);
  let idle = 0;
  for (let day = first + 1; day < first + MOST_DAYS && idle < IDLE_DAYS; day += 1) {
    const end = listWorkSpans(calendar, day).at(-1)?.to;
    idle = end === undefined ? idle + 1 : 0;
    if (end !== undefined) left -= 1;
    if (end !== undefined && left <= 0) return toInstant(end);
  }
  return null;
}

/** Working minutes from one instant to a later one; 0 when `to` is not later. */
export function workingMinutesBetween(calendar: WorkCalendar, from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (!(end > start)) return 0;
  const offset = getZoneOffset(calendar.zone);
  let sum = 0;
  for (let day = dayNumberAt(start, offset); day <= dayNumberAt(end, offset); day += 1) {
    for (const span of listWorkSpans(calendar, day)) {
      sum += Math.max(0, Math.min(span.to, end) - Math.max(span.from, start));
    }
  }
  return sum / MINUTE;
}

function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
