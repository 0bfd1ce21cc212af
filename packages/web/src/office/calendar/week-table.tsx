import type { WorkCalendar } from '@tuntas/sop';
import classes from './calendar.module.css';
import { nameDays, toRows } from './hours-rows.ts';
import { writeSpans } from './tell-hours.ts';

/** The hours of a week, a line for days that have the same. */
export function WeekTable({
  week,
  label,
}: {
  readonly week: WorkCalendar['week'];
  readonly label: string;
}) {
  return (
    <table className={classes['hours']} aria-label={label}>
      <tbody>
        {toRows(week).map(({ days }) => (
          <tr key={days.join()}>
            <th scope="row">{nameDays(days)}</th>
            <td>{writeSpans(week[days[0] ?? 0] ?? [])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
