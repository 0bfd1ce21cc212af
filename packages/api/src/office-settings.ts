import { Type, type Static } from 'typebox';
import { WorkCalendar } from '@tuntas/sop';
import { closed, Day, Instant, Line, Name, orNull, Wording } from './common.ts';

// ── Kalender kerja ──────────────────────────────────────────────────────────────────────────

const CalendarDay = Type.String({
  format: 'date',
  pattern: '^20[0-9]{2}-',
  description: 'Local calendar day, YYYY-MM-DD, of this century',
});

export const DayOff = Type.Object(
  {
    on: CalendarDay,
    name: Type.String({ minLength: 1, maxLength: 150, pattern: '\\S' }),
    kind: Type.Enum(['national', 'cuti-bersama', 'daerah']),
  },
  closed,
);

const Hours = Type.Object({
  week: WorkCalendar.properties.week,
  periods: Type.Array(WorkCalendar.properties.periods.items, {
    description: 'Only those that the other side does not have word for word',
  }),
});

/** Something that an administrator changed in the calendar. */
export const CalendarChange = Type.Object({
  at: Instant,
  by: orNull(Type.String()),
  kind: Type.Enum(['days-off-added', 'day-off-removed', 'hours-changed']),
  days: Type.Array(Type.Object({ on: Type.String(), name: Type.String(), kind: Type.String() })),
  reason: Type.String({ description: 'Empty where none is asked' }),
  hours: orNull(Type.Object({ before: Hours, after: Hours }, { description: 'Of changed hours' })),
});
export type CalendarChange = Static<typeof CalendarChange>;

export const OfficeCalendarReply = Type.Object({
  calendar: WorkCalendar,
  hoursVersion: Type.String({ description: 'Of week and periods, for `changeHours`' }),
  changes: Type.Array(CalendarChange, { description: 'The newest 100, newest first' }),
});
export type OfficeCalendarReply = Static<typeof OfficeCalendarReply>;

export const AddDaysOffRequest = Type.Object(
  { days: Type.Array(DayOff, { minItems: 1, maxItems: 400 }) },
  closed,
);
export const AddedDaysOffReply = Type.Object({
  added: Type.Integer(),
  known: Type.Integer({ description: 'Were in the calendar already, word for word' }),
});

export const RemoveDayOffRequest = Type.Object({ on: Day, reason: Wording(3, 500) }, closed);

const TimeOfDay = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });
const Week = Type.Array(Type.Array(Type.Tuple([TimeOfDay, TimeOfDay]), { maxItems: 2 }), {
  minItems: 7,
  maxItems: 7,
  description: 'Working spans for Monday … Sunday: none, one, or before and after the rest',
});
export const ChangeHoursRequest = Type.Object(
  {
    hoursVersion: Type.String({ maxLength: 64, description: 'As `getOfficeCalendar` gave it' }),
    week: Week,
    periods: Type.Array(Type.Object({ from: Day, to: Day, name: Name, week: Week }, closed), {
      maxItems: 40,
    }),
  },
  closed,
);

export const OpenPromisesQuery = Type.Object({ from: Day }, closed);
export const OpenPromisesReply = Type.Object({
  count: Type.Integer({ description: 'Open steps that are promised for that day or later' }),
});

// ── Identitas ───────────────────────────────────────────────────────────────────────────────

const identity = {
  name: Name,
  regency: Type.String({ maxLength: 120 }),
  address: Line,
  place: Type.String({ maxLength: 80 }),
  phone: Type.String({ maxLength: 40, pattern: '^[0-9+() ./-]*$' }),
  email: Type.String({ maxLength: 254, pattern: '^(|[^\\s@]+@[^\\s@]+\\.[^\\s@]+)$' }),
};

/** What stands at the head of the letters of an office. */
export const OfficeIdentityReply = Type.Object({
  ...identity,
  version: Type.String({ description: 'For `changeOfficeIdentity`' }),
});
export type OfficeIdentityReply = Static<typeof OfficeIdentityReply>;
export const ChangeOfficeIdentityRequest = Type.Object(
  { ...identity, version: Type.String({ maxLength: 64 }) },
  closed,
);
