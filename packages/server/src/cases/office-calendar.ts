import type { WorkCalendar } from '@tuntas/sop';
import { calendarOf } from '../calendar/index.ts';
import type { Database } from '../database/index.ts';

interface Kept {
  readonly officeRow: string;
  readonly calendar: WorkCalendar;
}

const kept = new WeakMap<Database, Map<number, Kept>>();

/**
 * Working time of an office without a round trip of its own. `officeRow` is the version of the
 * office's row as the caller has just read it: another version means that the calendar is read
 * again, so a changed holiday holds at once, in every process.
 */
export async function keptCalendar(
  db: Database,
  officeId: number,
  officeRow: string,
): Promise<WorkCalendar> {
  let calendars = kept.get(db);
  if (calendars === undefined) kept.set(db, (calendars = new Map()));
  const known = calendars.get(officeId);
  if (known?.officeRow === officeRow) return known.calendar;
  const calendar = await calendarOf(db.reference, officeId);
  calendars.set(officeId, { officeRow, calendar });
  return calendar;
}
