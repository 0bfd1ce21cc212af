import { Button } from '@mantine/core';
import { useState } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { useHasPower, useOfficeTime } from '../../session/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import { IconCopy, IconPlus, Panel, RefusalAlert, SkeletonLines } from '../../ui/index.ts';
import { OfficeFrame } from '../office-frame.tsx';
import { AddDayDialog } from './add-day-dialog.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { HoursDialog } from './hours-dialog.tsx';
import { HoursPanel } from './hours-panel.tsx';
import type { ListedDay } from './list-year.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { RemoveDayDialog } from './remove-day-dialog.tsx';
import { YearPanel } from './year-panel.tsx';

type Open =
  | { readonly kind: 'add' | 'paste' | 'hours' }
  | { readonly kind: 'remove'; readonly day: ListedDay };

/** Kantor, kalender kerja: days off by year, working hours, and who changed what. */
export function CalendarPage() {
  const reply = useApiQuery('getOfficeCalendar', {});
  const isAdmin = useHasPower('admin');
  const { dayOf } = useOfficeTime();
  const [open, setOpen] = useState<Open | null>(null);
  const [chosen, setYear] = useState<number | null>(null);
  const year = chosen ?? Number(dayOf(new Date()).slice(0, 4));
  const close = () => setOpen(null);
  const data = reply.data;
  return (
    <OfficeFrame
      title={texts.pageTitle}
      lead={texts.lead}
      tellsHolidays
      actions={
        isAdmin && data !== undefined ? (
          <>
            <Button
              variant="default"
              leftSection={<IconCopy size={18} aria-hidden />}
              onClick={() => setOpen({ kind: 'paste' })}
            >
              {texts.paste}
            </Button>
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setOpen({ kind: 'add' })}
            >
              {texts.add}
            </Button>
          </>
        ) : undefined
      }
    >
      <RefusalAlert error={reply.error} />
      {data === undefined ? (
        <Panel>
          <SkeletonLines lines={10} />
        </Panel>
      ) : (
        <>
          <YearPanel
            holidays={data.calendar.holidays}
            year={year}
            onYear={setYear}
            mayChange={isAdmin}
            onRemove={(day) => setOpen({ kind: 'remove', day })}
          />
          <HoursPanel
            calendar={data.calendar}
            mayChange={isAdmin}
            onEdit={() => setOpen({ kind: 'hours' })}
          />
          <ChangesPanel changes={data.changes} />
          {open?.kind === 'add' ? (
            <AddDayDialog
              calendar={data.calendar}
              year={year}
              onClose={close}
              onSaved={(on) => setYear(Number(on.slice(0, 4)))}
            />
          ) : null}
          {open?.kind === 'paste' ? (
            <PasteDialog
              calendar={data.calendar}
              year={year}
              onClose={close}
              onSaved={(on) => setYear(Number(on.slice(0, 4)))}
            />
          ) : null}
          {open?.kind === 'remove' ? (
            <RemoveDayDialog calendar={data.calendar} day={open.day} onClose={close} />
          ) : null}
          {open?.kind === 'hours' ? <HoursDialog reply={data} onClose={close} /> : null}
        </>
      )}
    </OfficeFrame>
  );
}
