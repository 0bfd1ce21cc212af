import { Button } from '@mantine/core';
import type { OfficeCalendarReply } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { hoursTexts as texts } from '../../texts/index.ts';
import { FormDialog, toast } from '../../ui/index.ts';
import office from '../office.module.css';
import classes from './calendar.module.css';
import { checkRow, minutesOf, toRows, toWeek, writeMinutes, type HoursRow } from './hours-rows.ts';
import { checkPeriodDraft, PeriodFields, type PeriodDraft } from './period-fields.tsx';
import { WeekFields } from './week-fields.tsx';

export interface HoursDialogProps {
  readonly reply: OfficeCalendarReply;
  readonly onClose: () => void;
}

/** Working hours of the week, and of periods such as Ramadan. */
export function HoursDialog({ reply, onClose }: HoursDialogProps) {
  const { calendar } = reply;
  const [rows, setRows] = useState(() => toRows(calendar.week));
  const [periods, setPeriods] = useState<readonly PeriodDraft[]>(() =>
    calendar.periods.map((period, key) => ({ ...period, key, rows: toRows(period.week) })),
  );
  const [hoursVersion] = useState(reply.hoursVersion);
  const [wasTried, setTried] = useState(false);
  const change = useCommand('changeHours', {
    refreshes: ['getOfficeCalendar', 'getSession'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const isWrong =
    !areRowsRight(rows) ||
    periods.some((period) => Object.keys(checkPeriodDraft(period)).length > 0);
  const save = () => {
    setTried(true);
    if (isWrong || !rows.some(({ works }) => works)) return;
    change.run({
      body: {
        hoursVersion,
        week: toWeek(rows),
        periods: periods.map(({ name, from, to, rows: own }) => ({
          name: name.trim(),
          from,
          to,
          week: toWeek(own),
        })),
      },
    });
  };
  const add = () => {
    const key = Math.max(-1, ...periods.map((period) => period.key)) + 1;
    setPeriods([...periods, { key, name: '', from: '', to: '', rows }]);
  };
  return (
    <FormDialog
      title={texts.editTitle}
      submit={texts.save}
      isPending={change.isPending}
      error={change.error}
      onSubmit={save}
      onClose={onClose}
    >
      <p className={office['note']}>{texts.note}</p>
      <WeekFields label={texts.normal} rows={rows} showsProblems={wasTried} onChange={setRows} />
      {areRowsRight(rows) ? (
        <p role="status" className={office['note']}>
          {texts.total(writeMinutes(minutesOf(toWeek(rows))))}
        </p>
      ) : null}
      {wasTried && !rows.some(({ works }) => works) ? (
        <p role="alert" className={classes['dayProblem']}>
          {texts.noDay}
        </p>
      ) : null}
      <h3 className={classes['hoursTitle']}>{texts.periodsTitle}</h3>
      {periods.map((period) => (
        <PeriodFields
          key={period.key}
          period={period}
          showsProblems={wasTried}
          onChange={(next) =>
            setPeriods(periods.map((one) => (one.key === period.key ? next : one)))
          }
          onRemove={() => setPeriods(periods.filter(({ key }) => key !== period.key))}
        />
      ))}
      <div>
        <Button variant="default" onClick={add}>
          {texts.addPeriod}
        </Button>
      </div>
    </FormDialog>
  );
}

const areRowsRight = (rows: readonly HoursRow[]): boolean =>
  rows.every((row) => checkRow(row) === undefined);
