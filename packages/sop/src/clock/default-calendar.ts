import type { WorkCalendar } from './calendar.ts';
import { HOLIDAYS_2026 } from './holidays-2026.ts';

type Week = WorkCalendar['week'];

const mondayToThursday: Week[number] = [
  ['07:30', '12:00'],
  ['13:00', '16:00'],
];
const friday: Week[number] = [
  ['07:30', '11:30'],
  ['13:00', '16:30'],
];

/**
 * Hours of a five-day office: 37 h 30 min a week from 07.30, with 60 minutes of rest and
 * 90 minutes on Friday (Perpres 21/2023 Pasal 3 and 4).
 */
export const DEFAULT_WEEK: Week = [
  mondayToThursday,
  mondayToThursday,
  mondayToThursday,
  mondayToThursday,
  friday,
  [],
  [],
];

/** The calendar an office has until it sets its own. `zone`: an IANA zone of Indonesia. */
export function defaultCalendar(zone: string): WorkCalendar {
  return { zone, week: DEFAULT_WEEK, periods: [], holidays: [...HOLIDAYS_2026] };
}
