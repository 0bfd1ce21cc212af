import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { hoursTexts as texts } from '../../texts/index.ts';
import { parseTime, writeTime } from './parse-time.ts';

export interface TimeFieldProps {
  readonly label: string;
  /** The label with what it belongs to, for those who do not see it. */
  readonly fullLabel: string;
  /** "HH:MM", empty, or what was typed when it cannot be read. */
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

/** A time of day, typed in 24 hours whatever the language of the computer. */
export function TimeField({ label, fullLabel, value, isWrong, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState(writeTime(value));
  return (
    <TextInput
      label={label}
      aria-label={fullLabel}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder={texts.timeHint}
      value={typed}
      error={isWrong}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(parseTime(text) ?? text.trim());
      }}
      onBlur={() => {
        const time = parseTime(typed);
        if (time !== undefined) setTyped(writeTime(time));
      }}
    />
  );
}
