import { readStandardTime } from '../derive/standard-time.ts';
import type { StandardTime } from '../definition/flow.ts';

/** A time cell: nothing written, minutes of handling or working time, or words that are no time. */
export type SheetTime = { readonly minutes: number } | 'blank' | 'unreadable';

/** Days are working days: 37 h 30 min over five days. */
const UNIT_MINUTES: Readonly<Record<StandardTime['unit'], number>> = {
  minutes: 1,
  hours: 60,
  'working-days': 450,
};

const NOTHING = /^\D*0+(?:[.,]0+)?\D*$/u;

/** Reads a cell as `readStandardTime` does, in minutes; "0 menit" is a time, if an impossible one. */
export function parseSheetTime(text: string, heading: string): SheetTime {
  const read = readStandardTime(text, heading);
  if (read.type === 'time') return { minutes: toMinutes(read.standard) };
  return read.type === 'unreadable' && NOTHING.test(text) ? { minutes: 0 } : read.type;
}

/** Working minutes of a standard. */
export function toMinutes({ amount, unit }: StandardTime): number {
  return amount * UNIT_MINUTES[unit];
}
