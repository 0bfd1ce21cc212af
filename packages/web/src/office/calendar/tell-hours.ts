import type { CalendarChange } from '@tuntas/api';
import { hoursTexts as texts } from '../../texts/calendar.ts';
import { nameDays } from './hours-rows.ts';

type Changed = NonNullable<CalendarChange['hours']>;
type Week = Changed['before']['week'];
type Period = Changed['before']['periods'][number];

/** "08.00–12.00, 13.00–16.00", or that nobody works. */
export const writeSpans = (spans: Week[number]): string =>
  spans.map((span) => span.map((time) => time.replace(':', '.')).join('–')).join(', ') || texts.off;

/**
 * What is different after a change of hours, a line each: "Jumat: 08.00–11.30 menjadi 08.00–11.00",
 * and the periods that came, went or have other days or hours.
 * @param writeDay a local day as it is shown
 */
export function tellHours(
  { before, after }: Changed,
  writeDay: (on: string) => string,
): readonly string[] {
  const nameOf = ({ name, from, to }: Period) =>
    `${name} (${texts.period(writeDay(from), writeDay(to))})`;
  const lines = tellWeek(before.week, after.week);
  const gone = [...before.periods];
  for (const period of after.periods) {
    const at = findSame(gone, period);
    const [was] = at < 0 ? [] : gone.splice(at, 1);
    if (was === undefined) {
      lines.push(texts.periodAdded(nameOf(period), tellAll(period.week)));
      continue;
    }
    if (nameOf(was) !== nameOf(period)) lines.push(texts.periodMoved(nameOf(was), nameOf(period)));
    lines.push(...tellWeek(was.week, period.week).map((line) => `${period.name}, ${line}`));
  }
  return [...lines, ...gone.map((period) => texts.periodRemoved(nameOf(period)))];
}

/** The period that it was before: of its name, or of its first day. */
function findSame(periods: readonly Period[], { name, from }: Period): number {
  const ofName = periods.findIndex((period) => period.name === name);
  return ofName < 0 ? periods.findIndex((period) => period.from === from) : ofName;
}

function tellWeek(before: Week, after: Week): string[] {
  const tell = (day: number) => [writeSpans(before[day] ?? []), writeSpans(after[day] ?? [])];
  return groupDays(after, (day) => tell(day).join())
    .filter(([first = 0]) => tell(first)[0] !== tell(first)[1])
    .map((days) => {
      const [was = '', is = ''] = tell(days[0] ?? 0);
      return texts.became(nameDays(days), was, is);
    });
}

function tellAll(week: Week): string {
  return groupDays(week, (day) => writeSpans(week[day] ?? []))
    .map((days) => `${nameDays(days)} ${writeSpans(week[days[0] ?? 0] ?? [])}`)
    .join('; ');
}

/** Days that follow one another and are alike. */
function groupDays(week: Week, sign: (day: number) => string): number[][] {
  const groups: number[][] = [];
  for (const day of week.keys()) {
    const last = groups.at(-1);
    if (last !== undefined && sign(last[0] ?? 0) === sign(day)) last.push(day);
    else groups.push([day]);
  }
  return groups;
}
