import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHasPower } from '../session/index.ts';
import { officeTexts as texts } from '../texts/index.ts';
import { Page } from '../ui/index.ts';
import classes from './office.module.css';

export interface OfficeFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The two parts of Kantor as pages of their own, so that each has an address. */
export function OfficeFrame({ title, lead, actions, children }: OfficeFrameProps) {
  const isAdmin = useHasPower('admin');
  return (
    <Page
      title={title}
      lead={isAdmin ? lead : `${lead} ${texts.readOnly}`}
      actions={actions}
      above={
        <nav className={classes['parts']} aria-label={texts.parts}>
          <Link to="/kantor/jabatan" activeProps={{ 'aria-current': 'page' }}>
            {texts.posts}
          </Link>
          <Link to="/kantor/pengguna" activeProps={{ 'aria-current': 'page' }}>
            {texts.users}
          </Link>
        </nav>
      }
    >
      {children}
    </Page>
  );
}
