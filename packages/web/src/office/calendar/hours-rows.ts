import type { WorkCalendar } from '@tuntas/sop';
import { hoursTexts as texts } from '../../texts/index.ts';

type Week = WorkCalendar['week'];

/** Days with the same hours as one row of a form; times as "HH:MM" or empty. */
export interface HoursRow {
  /** Monday is 0. */
  readonly days: readonly number[];
  readonly works: boolean;
  readonly start: string;
  readonly pauseFrom: string;
  readonly pauseTo: string;
  readonly end: string;
}

const THURSDAY = 3;

/** Monday to Thursday in one row when their hours are the same, as in most offices. */
export function toRows(week: Week): readonly HoursRow[] {
  const same = (day: number) => JSON.stringify(week[day]) === JSON.stringify(week[0]);
  const isUsual = [1, 2, THURSDAY].every(same);
  const groups = isUsual ? [[0, 1, 2, 3], [4], [5], [6]] : [[0], [1], [2], [3], [4], [5], [6]];
  return groups.map((days) => {
    const spans = week[days[0] ?? 0] ?? [];
    const [first, second] = spans;
    return {
      days,
      works: spans.length > 0,
      start: first?.[0] ?? '',
      pauseFrom: second === undefined ? '' : (first?.[1] ?? ''),
      pauseTo: second?.[0] ?? '',
      end: second?.[1] ?? first?.[1] ?? '',
    };
  });
}

/** The week of rows that `checkRow` finds nothing wrong with. */
export function toWeek(rows: readonly HoursRow[]): Week {
  return Array.from({ length: 7 }, (_, day): Week[number] => {
    const row = rows.find(({ days }) => days.includes(day));
    if (!row?.works) return [];
    const { start, pauseFrom, pauseTo, end } = row;
    if (pauseFrom === '') return [[start, end]];
    return [
      [start, pauseFrom],
      [pauseTo, end],
    ];
  });
}

/** What is wrong with a row, as a sentence; undefined when nothing is. */
export function checkRow(row: HoursRow): string | undefined {
  const { works, start, pauseFrom, pauseTo, end } = row;
  if (!works) return undefined;
  if (start === '' || end === '') return texts.timeMissing;
  if ((pauseFrom === '') !== (pauseTo === '')) return texts.pauseHalf;
  const typed = [start, pauseFrom, pauseTo, end].filter((time) => time !== '');
  if (!typed.every((time) => /^\d\d:\d\d$/.test(time))) return texts.timeUnreadable;
  const times = pauseFrom === '' ? [start, end] : [start, pauseFrom, pauseTo, end];
  const isInOrder = times.every((time, at) => at === 0 || (times[at - 1] ?? '') < time);
  return isInOrder ? undefined : texts.orderWrong;
}

/** "Senin–Kamis", "Jumat". */
export function nameDays(days: readonly number[]): string {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const name = (day: number) => texts.days[day] ?? '';
  return first === last ? name(first) : texts.range(name(first), name(last));
}

/** Working minutes of a week. */
export function minutesOf(week: Week): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return week.flat().reduce((sum, [from, to]) => sum + minutes(to) - minutes(from), 0);
}

/** "37 jam 30 menit". */
export const writeMinutes = (minutes: number): string =>
  texts.minutes(Math.floor(minutes / 60), minutes % 60);
