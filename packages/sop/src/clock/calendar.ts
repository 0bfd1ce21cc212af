import { Type, type Static } from 'typebox';

const Span = Type.Tuple([Type.String(), Type.String()], {
  description: 'From and to in local time, "HH:MM"',
});
const Week = Type.Array(Type.Array(Span), {
  minItems: 7,
  maxItems: 7,
  description: 'Working spans for Monday … Sunday; empty for a day off',
});

/**
 * Working time of an office, as data. Default hours follow Perpres 21/2023 (37 h 30 min over
 * five days; Ramadan 32 h 30 min); offices may differ (Pasal 7).
 */
export const WorkCalendar = Type.Object({
  zone: Type.String({ description: 'IANA zone: Asia/Jakarta, Asia/Makassar, Asia/Jayapura' }),
  week: Week,
  periods: Type.Array(
    Type.Object({ from: Type.String(), to: Type.String(), week: Week, name: Type.String() }),
    { description: 'Other hours between two days (inclusive), such as Ramadan' },
  ),
  holidays: Type.Array(
    Type.Object({ on: Type.String(), name: Type.String(), kind: Type.String() }),
    { description: 'Days off: national holidays and cuti bersama (SKB 3 Menteri), regional days' },
  ),
});
export type WorkCalendar = Static<typeof WorkCalendar>;
