import { expect, test } from 'vitest';
import { defaultCalendar } from './default-calendar.ts';
import { movableHolidaysKnownUntil } from './national-holidays.ts';
import { isWorkingDay } from './working-day.ts';
import { addWorkingDays, workingMinutesBetween } from './working-time.ts';

const calendar = defaultCalendar('Asia/Jakarta');

test.each(['2027-01-01', '2028-05-01', '2027-06-01', '2027-08-17', '2028-12-25', '2031-01-01'])(
  'on %s nobody works, although the calendar does not list it',
  (day) => {
    const [from, to] = [`${day}T00:00:00+07:00`, `${day}T23:59:00+07:00`];
    expect(workingMinutesBetween(calendar, from, to)).toBe(0);
    expect(isWorkingDay(calendar, day)).toBe(false);
  },
);

test('a promise over the turn of the year leaves out New Year', () => {
  // Thursday 31 December 2026; 1 January is a Friday.
  expect(addWorkingDays(calendar, '2026-12-31T03:00:00.000Z', 1)).toBe('2027-01-04T09:00:00.000Z');
});

test('the calendar tells until when its movable holidays are known', () => {
  expect(movableHolidaysKnownUntil(calendar)).toBe(2026);
  const day = (on: string, kind: string) => ({ on, name: 'Hari libur', kind });
  const entered = (holidays: ReturnType<typeof day>[]) =>
    movableHolidaysKnownUntil({ ...calendar, holidays });
  expect(entered([])).toBeNull();
  expect(entered([day('2027-08-17', 'national'), day('2027-03-02', 'daerah')])).toBeNull();
  expect(entered([day('2028-02-26', 'national'), day('2027-02-06', 'national')])).toBe(2028);
});
