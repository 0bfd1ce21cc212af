import { ActionIcon, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { dayInputTexts as texts } from '../texts/day-input.ts';
import classes from './day-field.module.css';
import { IconCalendar } from './icons.ts';
import type { OfficeTime } from './office-time.ts';
import { isDay, parseDay, whyNoDay, writeDay } from './parse-day.ts';

export interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD, empty, or what was typed when it cannot be read (`isDay` tells them apart). */
  readonly value: string;
  /** Gets the same; a form must not be sent with a text that is no day. */
  readonly onChange: (value: string) => void;
  readonly time: OfficeTime;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly min?: string;
  readonly max?: string;
}

/**
 * A day, typed: day before month whatever the language of the computer, and written out below so
 * that a slip shows. The calendar of the browser is a button away.
 */
export function DayField(props: DayFieldProps) {
  const { label, value, onChange, time, error, required = false, min, max } = props;
  const today = time.dayOf(new Date());
  const [typed, setTyped] = useState(isDay(value) ? writeDay(value) : value);
  const [shownFor, setShownFor] = useState(value);
  const [isUnreadable, setUnreadable] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  if (shownFor !== value) {
    setShownFor(value);
    if (read(typed, today) !== value) setTyped(isDay(value) ? writeDay(value) : value);
  }
  const put = (text: string) => {
    setTyped(text);
    setUnreadable(false);
    onChange(read(text, today));
  };
  const problem = error ?? (isUnreadable ? whyNoDay(value, today) : undefined);
  return (
    <div className={classes['field']}>
      <TextInput
        label={label}
        required={required}
        inputMode="text"
        autoComplete="off"
        placeholder={texts.hint}
        value={typed}
        error={problem}
        onChange={(event) => put(event.currentTarget.value)}
        onBlur={() => {
          setUnreadable(value !== '' && !isDay(value));
          if (isDay(value)) setTyped(writeDay(value));
        }}
        description={isDay(value) ? time.longDay(value) : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        rightSection={
          <ActionIcon
            variant="subtle"
            aria-label={texts.pick(label)}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={18} aria-hidden />
          </ActionIcon>
        }
      />
      <input
        ref={picker}
        className={classes['picker']}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={isDay(value) ? value : ''}
        min={min}
        max={max}
        onChange={(event) => put(event.currentTarget.value && writeDay(event.currentTarget.value))}
      />
    </div>
  );
}

const read = (typed: string, today: string) => parseDay(typed, today) ?? typed.trim();
