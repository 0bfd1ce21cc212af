import type { WorkCalendar } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { countWorkingDaysAfter, dueWords } from './due-words.ts';
import { getOfficeTime } from './office-time.ts';

const time = getOfficeTime('Asia/Jakarta');
const fiveDays = [1, 2, 3, 4, 5].map((): [string, string][] => [['07:30', '16:00']]);
const calendar: WorkCalendar = {
  zone: 'Asia/Jakarta',
  week: [...fiveDays, [], []],
  periods: [],
  holidays: [{ on: '2026-11-24', name: 'Hari contoh', kind: 'nasional' }],
};
// Monday 23 November 2026, 14.30 in Jakarta.
const now = new Date('2026-11-23T07:30:00Z');

describe('dueWords', () => {
  it.each([
    [null, 'tanpa batas waktu', 'none'],
    ['2026-11-23T09:00:00Z', 'jatuh tempo 16.00', 'today'],
    ['2026-11-23T07:30:00Z', 'jatuh tempo 14.30', 'today'],
    ['2026-11-23T07:29:00Z', 'terlambat sejak 14.29', 'late'],
    ['2026-11-24T03:00:00Z', 'besok 10.00', 'later'],
    ['2026-11-27T09:00:00Z', 'jatuh tempo 27 Nov 2026', 'later'],
    ['2026-11-20T09:00:00Z', 'terlambat 1 hari kerja', 'late'],
    ['2026-11-18T09:00:00Z', 'terlambat 3 hari kerja', 'late'],
  ])('%s', (dueAt, text, tone) => {
    expect(dueWords(dueAt, now, { time, calendar })).toEqual({ text, tone });
  });

  it('does not call a weekend a working day late', () => {
    const sunday = new Date('2026-11-22T03:00:00Z');
    expect(dueWords('2026-11-20T09:00:00Z', sunday, { time, calendar }).text).toBe(
      'terlambat sejak 20 Nov 2026',
    );
  });

  it('says days, not working days, when the calendar is not known', () => {
    expect(dueWords('2026-11-20T09:00:00Z', now, { time }).text).toBe('terlambat 3 hari');
  });

  it('takes the day of the office, not of the browser', () => {
    // 23.00 UTC on the 22nd is already the 23rd in Jakarta.
    expect(dueWords('2026-11-22T23:00:00Z', now, { time, calendar }).text).toBe(
      'terlambat sejak 06.00',
    );
  });
});

describe('countWorkingDaysAfter', () => {
  it('leaves out weekends and holidays', () => {
    expect(countWorkingDaysAfter(calendar, '2026-11-20', '2026-11-25')).toBe(2);
  });
  it('leaves out a holiday of fixed date in a year whose list is not known', () => {
    // Thursday 31 December 2026 to Monday 4 January 2027; New Year is a Friday.
    expect(countWorkingDaysAfter(calendar, '2026-12-31', '2027-01-04')).toBe(1);
  });
  it('is zero when nothing has passed', () => {
    expect(countWorkingDaysAfter(calendar, '2026-11-25', '2026-11-25')).toBe(0);
    expect(countWorkingDaysAfter(calendar, '2026-11-25', '2026-11-20')).toBe(0);
  });
});
