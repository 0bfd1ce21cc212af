import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

export interface PanelProps {
  readonly title?: string;
  readonly actions?: ReactNode;
  /** Contents go to the edge, for tables and lists. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A white sheet on the page, with a heading when it is a part of its own. */
export function Panel({ title, actions, flush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section
      className={classes['panel']}
      data-flush={flush || undefined}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title === undefined ? null : (
        <div className={classes['head']}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
