import { TextInput } from '@mantine/core';
import { formatSince } from '@tuntas/sop';
import { useState } from 'react';
import { lawTexts as texts } from '../../texts/index.ts';
import { isSince, parseSince, writeSince } from '../../ui/index.ts';

interface SinceFieldProps {
  /** Year, month or day as `isSince` takes it, else what was typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly today: string;
  readonly error: string | undefined;
}

/** A day, a month or a year, typed; written out below as it was understood. */
export function SinceField({ value, onChange, today, error }: SinceFieldProps) {
  const [typed, setTyped] = useState(isSince(value) ? writeSince(value) : value);
  const [isLeft, setLeft] = useState(false);
  const isUnreadable = isLeft && typed.trim() !== '' && !isSince(value);
  return (
    <TextInput
      label={texts.sinceLabel}
      required
      autoComplete="off"
      placeholder={texts.sincePlaceholder}
      value={typed}
      error={error ?? (isUnreadable ? texts.sinceUnreadable : undefined)}
      description={isSince(value) ? formatSince(value) : texts.sinceHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setLeft(false);
        onChange(parseSince(text, today) ?? text.trim());
      }}
      onBlur={() => setLeft(true)}
    />
  );
}
