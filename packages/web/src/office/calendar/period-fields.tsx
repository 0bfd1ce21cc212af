import { Button, TextInput } from '@mantine/core';
import { useOfficeTime } from '../../session/index.ts';
import { hoursTexts as texts } from '../../texts/index.ts';
import { DayField, isDay } from '../../ui/index.ts';
import office from '../office.module.css';
import classes from './calendar.module.css';
import { checkRow, type HoursRow } from './hours-rows.ts';
import { WeekFields } from './week-fields.tsx';

/** A period with its own hours, as it stands in the form. */
export interface PeriodDraft {
  /** Tells periods of the form apart. */
  readonly key: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly HoursRow[];
}

export interface PeriodFieldsProps {
  readonly period: PeriodDraft;
  readonly showsProblems: boolean;
  readonly onChange: (period: PeriodDraft) => void;
  readonly onRemove: () => void;
}

/** The fields of a period such as Ramadan. */
export function PeriodFields({ period, showsProblems, onChange, onRemove }: PeriodFieldsProps) {
  const time = useOfficeTime();
  const wrong = showsProblems ? checkPeriodDraft(period) : {};
  return (
    <div className={classes['periodForm']}>
      <TextInput
        label={texts.periodName}
        required
        maxLength={200}
        value={period.name}
        error={wrong.name}
        onChange={(event) => onChange({ ...period, name: event.currentTarget.value })}
      />
      <div className={office['pair']}>
        <DayField
          label={texts.periodFrom}
          required
          time={time}
          value={period.from}
          error={wrong.from}
          onChange={(from) => onChange({ ...period, from })}
        />
        <DayField
          label={texts.periodTo}
          required
          time={time}
          value={period.to}
          error={wrong.to}
          onChange={(to) => onChange({ ...period, to })}
        />
      </div>
      <WeekFields
        label={period.name || texts.periodName}
        rows={period.rows}
        showsProblems={showsProblems}
        onChange={(rows) => onChange({ ...period, rows })}
      />
      <div>
        <Button size="compact-md" variant="default" onClick={onRemove}>
          {texts.removePeriod}
        </Button>
      </div>
    </div>
  );
}

/** What is missing of a period; its rows are told in place. */
export function checkPeriodDraft({ name, from, to, rows }: PeriodDraft): {
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly rows?: string;
} {
  const row = rows.map(checkRow).find((problem) => problem !== undefined);
  return {
    ...(name.trim() === '' ? { name: texts.nameMissing } : {}),
    ...(isDay(from) ? {} : { from: texts.dayMissing }),
    ...(isDay(to)
      ? isDay(from) && to < from
        ? { to: texts.periodOrder }
        : {}
      : { to: texts.dayMissing }),
    ...(row === undefined ? {} : { rows: row }),
  };
}
