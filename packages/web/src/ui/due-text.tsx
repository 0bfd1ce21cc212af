import type { DueWords } from './due-words.ts';
import { IconAlertTriangle, IconClock } from './icons.ts';
import classes from './due-text.module.css';

/** A promise in words; the colour and the sign say the same once more. */
export function DueText({ words }: { readonly words: DueWords }) {
  const Icon = words.tone === 'late' ? IconAlertTriangle : IconClock;
  return (
    <span className={classes['due']} data-tone={words.tone}>
      <Icon size={16} aria-hidden />
      {words.text}
    </span>
  );
}
