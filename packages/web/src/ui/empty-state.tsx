import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Says why there is nothing here and what could be done. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      {icon === undefined ? null : (
        <div className={classes['icon']} aria-hidden>
          {icon}
        </div>
      )}
      <Title order={2} size="h3">
        {title}
      </Title>
      {children === undefined ? null : <div className={classes['text']}>{children}</div>}
      {actions === undefined ? null : <div className={classes['actions']}>{actions}</div>}
    </div>
  );
}
