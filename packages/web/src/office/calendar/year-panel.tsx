import { Button } from '@mantine/core';
import type { WorkCalendar } from '@tuntas/sop';
import { useOfficeTime } from '../../session/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import { IconAlertTriangle, Panel, Tag } from '../../ui/index.ts';
import office from '../office.module.css';
import classes from './calendar.module.css';
import { kindText } from './kind-text.ts';
import { lacksMovable, listYear, type ListedDay } from './list-year.ts';

export interface YearPanelProps {
  readonly holidays: WorkCalendar['holidays'];
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly mayChange: boolean;
  readonly onRemove: (day: ListedDay) => void;
}

/** The days off of one year, with a way to the years beside it. */
export function YearPanel({ holidays, year, onYear, mayChange, onRemove }: YearPanelProps) {
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const days = listYear(holidays, year);
  const count = (kind: string) => days.filter((day) => day.kind === kind).length;
  const isLacking = lacksMovable(days) && year >= Number(today.slice(0, 4));
  return (
    <Panel
      flush
      title={texts.yearTitle(year)}
      actions={
        <nav className={classes['years']} aria-label={texts.years}>
          <Button size="compact-md" variant="default" onClick={() => onYear(year - 1)}>
            {texts.earlier(year - 1)}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => onYear(year + 1)}>
            {texts.later(year + 1)}
          </Button>
        </nav>
      }
    >
      <p className={classes['counts']}>
        {texts.counts(
          count('national'),
          count('cuti-bersama'),
          days.length - count('national') - count('cuti-bersama'),
        )}
      </p>
      {isLacking ? (
        <p className={classes['lacking']}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{texts.missing(year)}</span>
        </p>
      ) : null}
      <table className={`${office['table']} ${classes['days']}`} aria-label={texts.table(year)}>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.kind}</th>
            {mayChange ? <th scope="col">{texts.actions}</th> : null}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.on} data-past={day.on < today || undefined}>
              <td className={classes['on']}>{time.longDay(day.on)}</td>
              <td>{day.name}</td>
              <td>
                <Tag tone={day.kind === 'national' ? 'late' : 'soon'}>{kindText(day.kind)}</Tag>{' '}
                {day.isListed ? null : <span className={office['small']}>{texts.fixed}</span>}
              </td>
              {mayChange ? (
                <td className={office['buttons']}>
                  {day.isListed ? (
                    <Button
                      size="compact-md"
                      variant="default"
                      aria-label={texts.removeOf(day.name, time.day(day.on))}
                      onClick={() => onRemove(day)}
                    >
                      {texts.remove}
                    </Button>
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
