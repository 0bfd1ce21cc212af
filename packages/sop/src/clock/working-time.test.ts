import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkCalendar } from './calendar.ts';
import { defaultCalendar } from './default-calendar.ts';
import { dayNumberAt, getZoneOffset, listWorkSpans } from './working-day.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  addWorkingTime,
  workingMinutesBetween,
} from './working-time.ts';

const wib = defaultCalendar('Asia/Jakarta');
const wita = defaultCalendar('Asia/Makassar');
const wit = defaultCalendar('Asia/Jayapura');
const idle: WorkCalendar = { ...wib, week: [[], [], [], [], [], [], []] };

describe('addWorkingTime', () => {
  test.each([
    ['inside the morning', '2026-03-04T08:00+07:00', 90, '2026-03-04T09:30+07:00'],
    ['over the rest at noon', '2026-03-04T11:45+07:00', 30, '2026-03-04T13:15+07:00'],
    ['to the last minute of the morning', '2026-03-04T11:30+07:00', 30, '2026-03-04T12:00+07:00'],
    ['before the office opens', '2026-03-04T05:00+07:00', 10, '2026-03-04T07:40+07:00'],
    ['over night', '2026-03-04T15:50+07:00', 20, '2026-03-05T07:40+07:00'],
    ['over the long rest on Friday', '2026-03-06T11:00+07:00', 60, '2026-03-06T13:30+07:00'],
    ['over the weekend', '2026-03-06T16:20+07:00', 20, '2026-03-09T07:40+07:00'],
    ['over Lebaran with its cuti bersama', '2026-03-17T15:50+07:00', 20, '2026-03-25T07:40+07:00'],
  ])('minutes %s', (_, from, minutes, due) => {
    const standard = { amount: minutes, unit: 'minutes' } as const;
    expect(addWorkingTime(wib, from, standard)).toBe(new Date(due).toISOString());
  });

  test('16 hours from Wednesday before Christmas end on Tuesday after it', () => {
    const due = addWorkingTime(wib, '2026-12-23T15:00+07:00', { amount: 16, unit: 'hours' });
    expect(due).toBe(new Date('2026-12-29T16:00+07:00').toISOString());
  });

  test.each([
    ['three days', '2026-03-04T09:00+07:00', 3, '2026-03-09T16:00+07:00'],
    [
      'one day from a Thursday ends with the longer Friday',
      '2026-03-05T09:00+07:00',
      1,
      '2026-03-06T16:30+07:00',
    ],
    ['half a day counts as one', '2026-03-04T09:00+07:00', 0.5, '2026-03-05T16:00+07:00'],
    ['from a Sunday', '2026-03-08T09:00+07:00', 1, '2026-03-09T16:00+07:00'],
  ])('working days: %s', (_, from, days, due) => {
    const standard = { amount: days, unit: 'working-days' } as const;
    expect(addWorkingTime(wib, from, standard)).toBe(new Date(due).toISOString());
  });

  test('the local day of the zone counts, not the day in UTC', () => {
    // 23.30 UTC on Tuesday is Wednesday 06.30 in Jakarta and 08.30 in Jayapura.
    const from = '2026-03-03T23:30:00.000Z';
    const at = (calendar: WorkCalendar) => addWorkingMinutes(calendar, from, 10);
    expect(at(wib)).toBe('2026-03-04T00:40:00.000Z');
    expect(at(wita)).toBe('2026-03-03T23:40:00.000Z');
    expect(at(wit)).toBe('2026-03-03T23:40:00.000Z');
    expect(addWorkingDays(wit, from, 1)).toBe('2026-03-05T07:00:00.000Z');
  });

  test('other hours hold within their period, both days included', () => {
    const short: WorkCalendar['week'] = wib.week.map((spans) =>
      spans.length ? [['08:00', '15:00']] : [],
    );
    const calendar = {
      ...wib,
      periods: [{ from: '2026-03-02', to: '2026-03-03', week: short, name: 'Ramadan' }],
    };
    const at = (from: string) => addWorkingMinutes(calendar, from, 1);
    expect(at('2026-03-02T07:00+07:00')).toBe(new Date('2026-03-02T08:01+07:00').toISOString());
    expect(at('2026-03-03T15:00+07:00')).toBe(new Date('2026-03-04T07:31+07:00').toISOString());
  });

  test('a calendar without working time gives no instant', () => {
    expect(addWorkingMinutes(idle, '2026-03-04T02:00:00.000Z', 1)).toBeNull();
    expect(addWorkingDays(idle, '2026-03-04T02:00:00.000Z', 1)).toBeNull();
    expect(workingMinutesBetween(idle, '2026-01-01T00:00Z', '2026-12-31T00:00Z')).toBe(0);
  });

  test('an unknown zone is an error, not another time', () => {
    expect(() => addWorkingMinutes({ ...wib, zone: 'Asia/Tokyo' }, '2026-03-04T02:00Z', 1)).toThrow(
      RangeError,
    );
  });
});

test('a normal week has 37 hours and 30 minutes', () => {
  const week = workingMinutesBetween(wib, '2026-03-02T00:00+07:00', '2026-03-09T00:00+07:00');
  expect(week).toBe(37.5 * 60);
});

describe('laws of working time', () => {
  const calendar = fc.constantFrom(wib, wita, wit);
  const instant = fc
    .date({
      min: new Date('2025-12-01T00:00Z'),
      max: new Date('2027-02-01T00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());
  const minutes = fc.integer({ min: 1, max: 30_000 });
  const add = (at: WorkCalendar, from: string, amount: number) =>
    addWorkingMinutes(at, from, amount) ?? '';

  test('adding is additive, and undone by measuring', () => {
    fc.assert(
      fc.property(calendar, instant, minutes, minutes, (at, from, a, b) => {
        expect(add(at, add(at, from, a), b)).toBe(add(at, from, a + b));
        expect(workingMinutesBetween(at, from, add(at, from, a))).toBeCloseTo(a, 6);
      }),
    );
  });

  test('more time and a later start never end earlier', () => {
    fc.assert(
      fc.property(calendar, instant, instant, minutes, minutes, (at, from, other, a, b) => {
        const [early, late] = from < other ? [from, other] : [other, from];
        expect(add(at, early, a) <= add(at, late, a)).toBe(true);
        expect(add(at, from, Math.min(a, b)) <= add(at, from, Math.max(a, b))).toBe(true);
        expect(add(at, from, a) > from).toBe(true);
      }),
    );
  });

  test('the end lies inside working time', () => {
    fc.assert(
      fc.property(
        calendar,
        instant,
        minutes,
        fc.integer({ min: 1, max: 60 }),
        (at, from, a, days) => {
          const offset = getZoneOffset(at.zone);
          for (const end of [add(at, from, a), addWorkingDays(at, from, days) ?? '']) {
            const ms = Date.parse(end);
            const spans = listWorkSpans(at, dayNumberAt(ms, offset));
            expect(spans.some((span) => span.from < ms && ms <= span.to)).toBe(true);
          }
        },
      ),
    );
  });

  test('days add up, and the same local time gives the same local end in every zone', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (from, a, b) => {
          const once = addWorkingDays(wib, from, a + b);
          expect(addWorkingDays(wib, addWorkingDays(wib, from, a) ?? '', b)).toBe(once);
          const hourEarlier = new Date(Date.parse(from) - 3_600_000).toISOString();
          const local = addWorkingMinutes(wita, hourEarlier, a) ?? '';
          expect(Date.parse(local) + 3_600_000).toBe(Date.parse(add(wib, from, a)));
        },
      ),
    );
  });
});
