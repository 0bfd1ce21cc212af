import { Link } from '@tanstack/react-router';
import { officeTexts as texts } from '../texts/index.ts';
import { IconAlertTriangle } from '../ui/index.ts';
import type { HolidaysKnown } from './holidays-known.ts';
import classes from './office.module.css';

export interface HolidaysNoteProps {
  readonly known: HolidaysKnown;
  /** Writes a day for people. */
  readonly day: (on: string) => string;
}

/** Until when promises leave out holidays; a mild warning when that day is near. */
export function HolidaysNote({ known: { untilOn, isShort }, day }: HolidaysNoteProps) {
  return (
    <p className={classes['holidays']} data-short={isShort || undefined}>
      {isShort ? <IconAlertTriangle size={18} aria-hidden /> : null}
      <span>
        {untilOn === null ? texts.holidaysUnknown : texts.holidaysUntil(day(untilOn))}{' '}
        <Link to="/kantor/kalender">{texts.openCalendar}</Link>
      </span>
    </p>
  );
}
