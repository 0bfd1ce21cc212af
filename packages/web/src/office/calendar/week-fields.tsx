import { Checkbox } from '@mantine/core';
import { hoursTexts as texts } from '../../texts/index.ts';
import classes from './calendar.module.css';
import { checkRow, nameDays, type HoursRow } from './hours-rows.ts';
import { TimeField } from './time-field.tsx';

export interface WeekFieldsProps {
  readonly label: string;
  readonly rows: readonly HoursRow[];
  readonly showsProblems: boolean;
  readonly onChange: (rows: readonly HoursRow[]) => void;
}

const FIELDS = ['start', 'pauseFrom', 'pauseTo', 'end'] as const;

/** The hours of a week as fields. */
export function WeekFields({ label, rows, showsProblems, onChange }: WeekFieldsProps) {
  const put = (at: number, change: Partial<HoursRow>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <fieldset className={classes['week']}>
      <legend>{label}</legend>
      {rows.map((row, at) => {
        const name = nameDays(row.days);
        const problem = showsProblems ? checkRow(row) : undefined;
        return (
          <div key={row.days.join()} className={classes['dayRow']}>
            <Checkbox
              className={classes['dayName'] ?? ''}
              label={texts.works(name)}
              checked={row.works}
              onChange={(event) => put(at, { works: event.currentTarget.checked })}
            />
            {row.works
              ? FIELDS.map((field) => (
                  <TimeField
                    key={field}
                    label={texts[field]}
                    fullLabel={texts.of(texts[field], name)}
                    value={row[field]}
                    isWrong={problem !== undefined}
                    onChange={(value) => put(at, { [field]: value })}
                  />
                ))
              : null}
            {problem === undefined ? null : (
              <p role="alert" className={classes['dayProblem']}>
                {problem}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
