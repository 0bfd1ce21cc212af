import type { ReactNode } from 'react';
import classes from './page-parts.module.css';

/** Links between pages that belong together, as a line of tabs above the heading. */
export function PageParts({
  label,
  children,
}: {
  readonly label: string;
  /** `Link`s; the one of the page shown has `aria-current`. */
  readonly children: ReactNode;
}) {
  return (
    <nav className={classes['parts']} aria-label={label}>
      {children}
    </nav>
  );
}
