import type { ReactNode } from 'react';
import classes from './tag.module.css';

export type TagTone = 'plain' | 'good' | 'late' | 'soon' | 'primary';

/** A small word beside something, such as a status. Always a word, never only a colour. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes['tag']} data-tone={tone}>
      {children}
    </span>
  );
}
