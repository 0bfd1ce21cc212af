import { Textarea } from '@mantine/core';
import { isWorkingDay, type WorkCalendar } from '@tuntas/sop';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import { FormDialog, toast } from '../../ui/index.ts';
import office from '../office.module.css';
import type { ListedDay } from './list-year.ts';
import { PromisesNote } from './promises-note.tsx';

export interface RemoveDayDialogProps {
  readonly calendar: WorkCalendar;
  readonly day: ListedDay;
  readonly onClose: () => void;
}

/** Takes a day off out of the calendar, with the reason. */
export function RemoveDayDialog({ calendar, day, onClose }: RemoveDayDialogProps) {
  const time = useOfficeTime();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const remove = useCommand('removeDayOff', {
    refreshes: ['getOfficeCalendar', 'getSession'],
    onDone: () => {
      toast(texts.removed);
      onClose();
    },
  });
  const without = {
    ...calendar,
    holidays: calendar.holidays.filter(({ on }) => on !== day.on),
  };
  const works = isWorkingDay(without, day.on);
  const isMissing = reason.trim().length < 3;
  const longDay = time.longDay(day.on);
  return (
    <FormDialog
      title={texts.removeTitle(day.name)}
      submit={texts.remove}
      cancel={texts.keep}
      isDanger
      isPending={remove.isPending}
      error={remove.error}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) remove.run({ body: { on: day.on, reason: reason.trim() } });
      }}
      onClose={onClose}
    >
      <p className={office['note']}>
        {works
          ? texts.removeNote(longDay)
          : day.isFixed
            ? texts.removeFixedNote(longDay)
            : texts.removeWeekendNote(longDay)}
      </p>
      {works ? <PromisesNote calendar={without} days={[day.on]} becomeOff={false} /> : null}
      <Textarea
        label={texts.reason}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={wasTried && isMissing ? texts.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
