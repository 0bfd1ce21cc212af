import { FIXED_HOLIDAYS, type DayOff } from '@tuntas/sop';

export interface ListedDay {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly name: string;
  readonly kind: string;
  /** In the calendar, and not only off because of its date. */
  readonly isListed: boolean;
  /** A national holiday every year by its date. */
  readonly isFixed: boolean;
}

/** Days off of a year, those that fall on the same date every year included, by day. */
export function listYear(holidays: readonly DayOff[], year: number): readonly ListedDay[] {
  const listed = holidays
    .filter(({ on }) => on.startsWith(`${year}-`))
    .map((day) => ({ ...day, isListed: true, isFixed: FIXED_HOLIDAYS.has(day.on.slice(5)) }));
  const there = new Set(listed.map(({ on }) => on));
  const fixed = [...FIXED_HOLIDAYS].flatMap(([date, name]) => {
    const on = `${year}-${date}`;
    if (there.has(on)) return [];
    return [{ on, name, kind: 'national', isListed: false, isFixed: true }];
  });
  return [...listed, ...fixed].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Does a year lack the national holidays that are named anew each year? */
export function lacksMovable(days: readonly ListedDay[]): boolean {
  return !days.some(({ kind, isFixed }) => kind === 'national' && !isFixed);
}
