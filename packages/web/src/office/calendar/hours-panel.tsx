import { Button } from '@mantine/core';
import type { WorkCalendar } from '@tuntas/sop';
import { useOfficeTime } from '../../session/index.ts';
import { hoursTexts as texts } from '../../texts/index.ts';
import { Panel } from '../../ui/index.ts';
import office from '../office.module.css';
import classes from './calendar.module.css';
import { minutesOf, writeMinutes } from './hours-rows.ts';
import { WeekTable } from './week-table.tsx';

export interface HoursPanelProps {
  readonly calendar: WorkCalendar;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
}

/** The working hours of the office and of its special periods. */
export function HoursPanel({ calendar, mayChange, onEdit }: HoursPanelProps) {
  const { day } = useOfficeTime();
  const total = (week: WorkCalendar['week']) => (
    <span className={office['small']}>{texts.total(writeMinutes(minutesOf(week)))}</span>
  );
  return (
    <Panel
      title={texts.title}
      actions={
        mayChange ? (
          <Button size="compact-md" variant="default" onClick={onEdit}>
            {texts.edit}
          </Button>
        ) : undefined
      }
    >
      <WeekTable week={calendar.week} label={texts.normal} />
      {total(calendar.week)}
      {calendar.periods.map(({ from, to, name, week }) => (
        <section key={from} className={classes['period']} aria-label={name}>
          <h3 className={classes['hoursTitle']}>
            {name}, {texts.period(day(from), day(to))}
          </h3>
          <WeekTable week={week} label={name} />
          {total(week)}
        </section>
      ))}
    </Panel>
  );
}
