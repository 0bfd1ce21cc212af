import type { WorkCalendar } from '@tuntas/sop';
import { hoursTexts as texts } from '../../texts/index.ts';
import classes from './calendar.module.css';
import { nameDays, toRows } from './hours-rows.ts';

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
            <td>
              {(week[days[0] ?? 0] ?? [])
                .map(([from, to]) => `${from.replace(':', '.')}–${to.replace(':', '.')}`)
                .join(', ') || texts.off}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
