export { calendarOf } from './calendar-of.ts';
export { selectZone as zoneOf } from './calendar.queries.ts';
export { dayInZone } from './day-in-zone.ts';
