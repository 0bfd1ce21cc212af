import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHasPower, useOfficeTime, useSession } from '../session/index.ts';
import { officeTexts as texts } from '../texts/index.ts';
import { instrumentTexts } from '../texts/instruments.ts';
import { Page, PageParts } from '../ui/index.ts';
import { holidaysKnown } from './holidays-known.ts';
import { HolidaysNote } from './holidays-note.tsx';

const PLACES = [
  { to: '/kantor/jabatan', label: texts.posts },
  { to: '/kantor/pengguna', label: texts.users },
  { to: '/kantor/kalender', label: texts.calendar },
  { to: '/kantor/peraturan', label: texts.laws },
  { to: '/kantor/formulir', label: instrumentTexts.part },
  { to: '/kantor/identitas', label: texts.identity },
] as const;

export interface OfficeFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly actions?: ReactNode;
  /** The page itself says until when days off are known. */
  readonly tellsHolidays?: boolean;
  readonly children: ReactNode;
}

/** The parts of Kantor as pages of their own, so that each has an address. */
export function OfficeFrame({
  title,
  lead,
  actions,
  tellsHolidays = false,
  children,
}: OfficeFrameProps) {
  const isAdmin = useHasPower('admin');
  const { calendar } = useSession();
  const { day, dayOf } = useOfficeTime();
  const known = calendar && !tellsHolidays ? holidaysKnown(calendar, dayOf(new Date())) : undefined;
  const holidays = known && <HolidaysNote known={known} day={day} />;
  return (
    <Page
      title={title}
      lead={isAdmin ? lead : `${lead} ${texts.readOnly}`}
      actions={actions}
      above={
        <PageParts label={texts.parts}>
          {PLACES.map(({ to, label }) => (
            <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
              {label}
            </Link>
          ))}
        </PageParts>
      }
    >
      {known?.isShort ? holidays : null}
      {children}
      {known?.isShort ? null : holidays}
    </Page>
  );
}
