import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { IconSearch } from './icons.ts';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What the list shows now. */
  readonly value: string;
  /** Called a moment after typing has stopped, and at once on Enter. */
  readonly onSearch: (value: string) => void;
  readonly className?: string | undefined;
}

const PAUSE_MS = 300;

/** A search box of a list; "/" leads to it. */
export function SearchField({ label, placeholder, value, onSearch, className }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [shownFor, setShownFor] = useState(value);
  if (shownFor !== value) {
    // The list was changed from elsewhere (a link, the back button): the box follows it.
    setShownFor(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <TextInput
      className={className}
      type="search"
      label={label}
      placeholder={placeholder}
      maxLength={200}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSearch(typed.trim());
      }}
    />
  );
}
