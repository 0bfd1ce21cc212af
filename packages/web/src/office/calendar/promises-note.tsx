import { isWorkingDay, type WorkCalendar } from '@tuntas/sop';
import { useApiQuery } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import office from '../office.module.css';

export interface PromisesNoteProps {
  readonly calendar: WorkCalendar;
  /** Days that would change, YYYY-MM-DD. */
  readonly days: readonly string[];
  /** They become days off; else they become working days again. */
  readonly becomeOff: boolean;
}

/** What a change of days off means for promises that are given. */
export function PromisesNote({ calendar, days, becomeOff }: PromisesNoteProps) {
  const { dayOf } = useOfficeTime();
  const today = dayOf(new Date());
  const coming = days.filter((day) => day >= today);
  const felt = becomeOff ? coming.filter((day) => isWorkingDay(calendar, day)) : coming;
  const from = felt.toSorted()[0];
  const promises = useApiQuery(
    'countOpenPromises',
    { query: { from: from ?? today } },
    { enabled: from !== undefined },
  );
  if (days.length === 0) return null;
  return (
    <p role="status" className={office['note']}>
      {coming.length === 0
        ? texts.isPast
        : from === undefined
          ? texts.noEffect
          : promises.data === undefined
            ? null
            : texts.promises(promises.data.count)}
    </p>
  );
}
