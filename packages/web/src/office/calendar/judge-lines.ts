import { joinDaysOff, type DaysOffLine, type ReadDayOff, type WorkCalendar } from '@tuntas/sop';
import { calendarTexts as texts } from '../../texts/index.ts';

/** A pasted line: what of it is new, known, or refused and why. */
export interface JudgedLine {
  readonly line: number;
  readonly text: string;
  readonly state: 'new' | 'known' | 'refused';
  /** What would be saved; empty unless new. */
  readonly days: readonly ReadDayOff[];
  /** All that was read, for the eye. */
  readonly read: readonly ReadDayOff[];
  /** Indonesian sentence when refused. */
  readonly why: string;
}

/** Holds pasted lines against the calendar. A line is taken whole or not at all. */
export function judgeLines(
  holidays: WorkCalendar['holidays'],
  lines: readonly DaysOffLine[],
): readonly JudgedLine[] {
  return lines.map((line): JudgedLine => {
    const { line: number, text } = line;
    if ('problem' in line) {
      return { line: number, text, state: 'refused', days: [], read: [], why: line.problem };
    }
    const read = line.days;
    const { added, taken } = joinDaysOff(holidays, read);
    const [first] = taken;
    if (first) {
      const why = texts.takenAs(first.is.name);
      return { line: number, text, state: 'refused', days: [], read, why };
    }
    const state = added.length === 0 ? 'known' : 'new';
    return { line: number, text, state, days: added, read, why: '' };
  });
}
