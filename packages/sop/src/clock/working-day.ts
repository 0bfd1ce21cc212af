import type { WorkCalendar } from './calendar.ts';
import { isHoliday } from './national-holidays.ts';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Offsets of the Indonesian zones; none has known summer time since 1964. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/**
 * Milliseconds that local time is ahead of UTC: WIB 7 h, WITA 8 h, WIT 9 h.
 * @throws RangeError for a zone outside Indonesia.
 */
export function getZoneOffset(zone: string): number {
  const hours = ZONE_HOURS[zone];
  if (hours === undefined) throw new RangeError(`Zona waktu tidak dikenal: ${zone}`);
  return hours * HOUR;
}

/** Number of the local day (days since 1 January 1970) in which an instant lies. */
export function dayNumberAt(ms: number, zoneOffset: number): number {
  return Math.floor((ms + zoneOffset) / DAY);
}

/** YYYY-MM-DD of a day number. */
function formatDay(dayNumber: number): string {
  return new Date(dayNumber * DAY).toISOString().slice(0, 10);
}

/** A stretch of working time in milliseconds since 1970, UTC. */
export interface WorkSpan {
  readonly from: number;
  readonly to: number;
}

/** Working spans of one local day, in order and without overlap; empty on a day off. */
export function listWorkSpans(calendar: WorkCalendar, dayNumber: number): readonly WorkSpan[] {
  const day = formatDay(dayNumber);
  if (isHoliday(calendar, day)) return [];
  const period = calendar.periods.find((p) => p.from <= day && day <= p.to);
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  const weekday = (((dayNumber + 3) % 7) + 7) % 7;
  const hours = (period?.week ?? calendar.week)[weekday] ?? [];
  const midnight = dayNumber * DAY - getZoneOffset(calendar.zone);
  const spans = hours
    .map(([from, to]) => ({ from: midnight + timeOfDay(from), to: midnight + timeOfDay(to) }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => a.from - b.from);
  return mergeOverlaps(spans);
}

/** Does the office work on a local day (YYYY-MM-DD)? */
export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
  return listWorkSpans(calendar, Date.parse(`${day}T00:00:00Z`) / DAY).length > 0;
}

function timeOfDay(text: string): number {
  const [hours = NaN, minutes = NaN] = text.split(':').map(Number);
  return hours * HOUR + minutes * 60_000;
}

function mergeOverlaps(spans: readonly WorkSpan[]): readonly WorkSpan[] {
  const merged: WorkSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else merged.push(span);
  }
  return merged;
}
