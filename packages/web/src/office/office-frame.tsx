import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHasPower, useOfficeTime, useSession } from '../session/index.ts';
import { officeTexts as texts } from '../texts/index.ts';
import { Page, PageParts } from '../ui/index.ts';
import { holidaysKnown } from './holidays-known.ts';
import { HolidaysNote } from './holidays-note.tsx';

export interface OfficeFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The two parts of Kantor as pages of their own, so that each has an address. */
export function OfficeFrame({ title, lead, actions, children }: OfficeFrameProps) {
  const isAdmin = useHasPower('admin');
  const { calendar } = useSession();
  const { day, dayOf } = useOfficeTime();
  const known = calendar && holidaysKnown(calendar, dayOf(new Date()));
  const holidays = known && <HolidaysNote known={known} day={day} />;
  return (
    <Page
      title={title}
      lead={isAdmin ? lead : `${lead} ${texts.readOnly}`}
      actions={actions}
      above={
        <PageParts label={texts.parts}>
          <Link to="/kantor/jabatan" activeProps={{ 'aria-current': 'page' }}>
            {texts.posts}
          </Link>
          <Link to="/kantor/pengguna" activeProps={{ 'aria-current': 'page' }}>
            {texts.users}
          </Link>
        </PageParts>
      }
    >
      {known?.isShort ? holidays : null}
      {children}
      {known?.isShort ? null : holidays}
    </Page>
  );
}
