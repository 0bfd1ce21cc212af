import { ActionIcon, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { dayInputTexts as texts } from '../texts/day-input.ts';
import classes from './day-field.module.css';
import { IconCalendar } from './icons.ts';
import type { OfficeTime } from './office-time.ts';
import { parseDay, writeDay } from './parse-day.ts';

export interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  /** Gets a day, or the empty text when there is none or it cannot be read. */
  readonly onChange: (on: string) => void;
  /** Told when what was typed cannot be read, so that the form is not sent. */
  readonly onUnreadable?: (isUnreadable: boolean) => void;
  readonly time: OfficeTime;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly max?: string;
}

/**
 * A day, typed: day before month whatever the language of the computer, and written out below so
 * that a slip shows. The calendar of the browser is a button away.
 */
export function DayField(props: DayFieldProps) {
  const { label, value, onChange, onUnreadable, time, error, required = false, max } = props;
  const today = time.dayOf(new Date());
  const [typed, setTyped] = useState(value === '' ? '' : writeDay(value));
  const [shownFor, setShownFor] = useState(value);
  const [isUnreadable, setUnreadable] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  if (shownFor !== value) {
    setShownFor(value);
    if ((parseDay(typed, today) ?? '') !== value) setTyped(value === '' ? '' : writeDay(value));
  }
  const put = (text: string) => {
    const on = parseDay(text, today);
    setTyped(text);
    setUnreadable(false);
    onUnreadable?.(text.trim() !== '' && on === null);
    onChange(on ?? '');
  };
  return (
    <div className={classes['field']}>
      <TextInput
        label={label}
        required={required}
        inputMode="text"
        autoComplete="off"
        placeholder={texts.hint}
        value={typed}
        error={error ?? (isUnreadable ? texts.unreadable : undefined)}
        onChange={(event) => put(event.currentTarget.value)}
        onBlur={() => {
          setUnreadable(typed.trim() !== '' && value === '');
          if (value !== '') setTyped(writeDay(value));
        }}
        description={value === '' ? '\u00a0' : time.longDay(value)}
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
        value={value}
        max={max}
        onChange={(event) => put(event.currentTarget.value && writeDay(event.currentTarget.value))}
      />
    </div>
  );
}
