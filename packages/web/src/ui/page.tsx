import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { shellTexts } from '../texts/shell.ts';
import classes from './page.module.css';

let pagesShown = 0;

export interface PageProps {
  /** Heading of the page and, with the product's name, of the browser tab. */
  readonly title: string;
  /** One line under the heading. */
  readonly lead?: ReactNode;
  /** Buttons at the right of the heading. */
  readonly actions?: ReactNode;
  /** Small line above the heading, such as a way back. */
  readonly above?: ReactNode;
  readonly width?: 'wide' | 'reading';
  readonly children: ReactNode;
}

/** Frame of one page. When the person came from another page, the heading gets the focus. */
export function Page({ title, lead, actions, above, width = 'wide', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${shellTexts.product}`;
  }, [title]);
  useEffect(() => {
    pagesShown += 1;
    const main = heading.current?.closest('main');
    const focused = document.activeElement;
    const hasOwnFocus = focused !== main && main?.contains(focused);
    if (pagesShown > 1 && !hasOwnFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes['page']} data-width={width}>
      {above === undefined ? null : <div className={classes['above']}>{above}</div>}
      <header className={classes['head']}>
        <div className={classes['words']}>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead === undefined ? null : <div className={classes['lead']}>{lead}</div>}
        </div>
        {actions === undefined ? null : <div className={classes['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
