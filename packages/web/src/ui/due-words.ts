import { isWorkingDay, type WorkCalendar } from '@tuntas/sop';
import { timeTexts as texts } from '../texts/time.ts';
import type { OfficeTime } from './office-time.ts';

export type DueTone = 'late' | 'today' | 'later' | 'none';

export interface DueWords {
  /** "terlambat 2 hari kerja", "jatuh tempo 14.30", "besok 10.00", "jatuh tempo 27 Nov 2026". */
  readonly text: string;
  /** Decides the colour that goes with the words. */
  readonly tone: DueTone;
}

export interface DueSettings {
  readonly time: OfficeTime;
  /** Without it lateness is counted in calendar days, and said so. */
  readonly calendar?: WorkCalendar | undefined;
}

const DAY_MS = 86_400_000;
const addDays = (on: string, days: number) =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Working days after `from` up to and including `to` (local days); 0 when `to` is not later. */
export function countWorkingDaysAfter(calendar: WorkCalendar, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** How a promise stands at `now`, in words and a tone. */
export function dueWords(
  dueAt: string | null,
  now: Date,
  { time, calendar }: DueSettings,
): DueWords {
  if (dueAt === null) return { text: texts.none, tone: 'none' };
  const dueOn = time.dayOf(dueAt);
  const today = time.dayOf(now);
  if (Date.parse(dueAt) < now.getTime()) {
    return { text: lateWords(dueAt, dueOn, today, { time, calendar }), tone: 'late' };
  }
  if (dueOn === today) return { text: texts.dueAt(time.clock(dueAt)), tone: 'today' };
  if (dueOn === addDays(today, 1)) {
    return { text: texts.tomorrow(time.clock(dueAt)), tone: 'later' };
  }
  return { text: texts.dueAt(time.day(dueOn)), tone: 'later' };
}

function lateWords(
  dueAt: string,
  dueOn: string,
  today: string,
  { time, calendar }: DueSettings,
): string {
  if (dueOn === today) return texts.lateSince(time.clock(dueAt));
  if (calendar === undefined) {
    return texts.lateDays((Date.parse(today) - Date.parse(dueOn)) / DAY_MS);
  }
  const days = countWorkingDaysAfter(calendar, dueOn, today);
  return days === 0 ? texts.lateSince(time.day(dueOn)) : texts.lateWorkingDays(days);
}
