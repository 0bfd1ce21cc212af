import { WorkCalendar } from '@tuntas/sop';
import { Compile } from 'typebox/compile';
import type { Query } from '../database/database.ts';
import { selectCalendar } from './calendar.queries.ts';

const validator = Compile(WorkCalendar);

/**
 * Working time of an office. Read anew each time: one row by primary key, and a changed holiday
 * holds at once in every process. Throws when there is no such office, or when the stored
 * calendar does not fit the language.
 */
export async function calendarOf(query: Query, officeId: number): Promise<WorkCalendar> {
  const calendar = await selectCalendar(query, officeId);
  if (!validator.Check(calendar)) {
    throw new Error(`calendar of office ${officeId} is not a WorkCalendar`);
  }
  return calendar;
}
