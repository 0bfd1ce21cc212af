import type { CalendarChange } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import { Panel } from '../../ui/index.ts';
import office from '../office.module.css';
import classes from './calendar.module.css';
import { tellHours } from './tell-hours.ts';

/** Who changed what in the calendar, newest first. */
export function ChangesPanel({ changes }: { readonly changes: readonly CalendarChange[] }) {
  const time = useOfficeTime();
  return (
    <Panel title={texts.changesTitle}>
      {changes.length === 0 ? <p className={office['note']}>{texts.noChanges}</p> : null}
      <ul className={classes['changes']}>
        {changes.map(({ at, by, kind, days, reason, hours }) => (
          <li key={at}>
            <span>
              <strong>{by ?? texts.byCommand}</strong> {texts.changes[kind](days.length)}
              {days.length === 0 ? '' : `: ${namesOf(days, time.day)}`}
              {reason === '' ? '' : `. ${texts.reasonOf(reason)}`}
            </span>
            {hours === null ? null : (
              <ul className={classes['hoursChanged']}>
                {tellHours(hours, time.day).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            <span className={office['small']}>{time.instant(at)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const MOST_NAMED = 4;

function namesOf(days: CalendarChange['days'], write: (on: string) => string): string {
  const named = days.slice(0, MOST_NAMED).map(({ on, name }) => `${write(on)} ${name}`);
  return days.length > MOST_NAMED ? `${named.join('; ')}; …` : named.join('; ');
}
