import type { WorkCalendar } from '@tuntas/sop';

export type Hours = Pick<WorkCalendar, 'week' | 'periods'>;
export interface HoursProblem {
  /** `week/4`, `periods/0/week/4`, `periods/0/to`. */
  readonly path: string;
  /** Indonesian sentence. */
  readonly message: string;
}

/** What is wrong with working hours; empty when they can be kept. */
export function checkHours({ week, periods }: Hours): readonly HoursProblem[] {
  return [
    ...checkWeek(week, 'week'),
    ...periods.flatMap((period, index) => {
      const path = `periods/${index}`;
      const problems = [...checkWeek(period.week, `${path}/week`)];
      if (period.to < period.from) {
        problems.push({ path: `${path}/to`, message: 'Hari terakhir mendahului hari pertama.' });
      }
      const other = periods
        .slice(0, index)
        .find(({ from, to }) => period.from <= to && from <= period.to);
      if (other) {
        problems.push({ path: `${path}/from`, message: `Bertumpang tindih dengan ${other.name}.` });
      }
      return problems;
    }),
  ];
}

function checkWeek(week: Hours['week'], path: string): readonly HoursProblem[] {
  const problems = week.flatMap((spans, day) => {
    const isEmpty = spans.some(([from, to]) => from >= to);
    const overlaps = spans.some(([from], at) => at > 0 && from < (spans[at - 1]?.[1] ?? ''));
    if (!isEmpty && !overlaps) return [];
    return [
      { path: `${path}/${day}`, message: 'Jam selesai harus sesudah jam mulai, dan berurutan.' },
    ];
  });
  if (problems.length === 0 && week.every((spans) => spans.length === 0)) {
    return [{ path, message: 'Paling sedikit satu hari kerja.' }];
  }
  return problems;
}
