import { Checkbox, Textarea } from '@mantine/core';
import { parseDaysOff, type DayOffKind, type WorkCalendar } from '@tuntas/sop';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import { FormDialog, toast } from '../../ui/index.ts';
import office from '../office.module.css';
import { KindSelect } from './add-day-dialog.tsx';
import { judgeLines } from './judge-lines.ts';
import { PastePreview } from './paste-preview.tsx';
import { PromisesNote } from './promises-note.tsx';

export interface PasteDialogProps {
  readonly calendar: WorkCalendar;
  /** The year on the screen, for dates without one. */
  readonly year: number;
  readonly onClose: () => void;
  /** The first day that was saved. */
  readonly onSaved: (on: string) => void;
}

/** Many days off at once: what was read of each line is shown before anything is saved. */
export function PasteDialog({ calendar, year, onClose, onSaved }: PasteDialogProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<DayOffKind>('national');
  const [skips, setSkips] = useState(false);
  const [wasTried, setTried] = useState(false);
  const lines = judgeLines(calendar.holidays, parseDaysOff(text, kind, year));
  const fresh = lines.flatMap((line) => (line.state === 'new' ? line.days : []));
  const refused = lines.filter(({ state }) => state === 'refused').length;
  const add = useCommand('addDaysOff', {
    refreshes: ['getOfficeCalendar', 'getSession'],
    onDone: ({ added }) => {
      toast(texts.saved(added));
      const [first] = fresh;
      if (first) onSaved(first.on);
      onClose();
    },
  });
  const problem =
    fresh.length === 0 ? texts.nothing : refused > 0 && !skips ? texts.skipMissing : undefined;
  return (
    <FormDialog
      title={texts.pasteTitle}
      submit={texts.saveMany(fresh.length)}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => {
        setTried(true);
        if (problem === undefined) add.run({ body: { days: [...fresh] } });
      }}
      onClose={onClose}
    >
      <p className={office['note']}>{texts.pasteNote}</p>
      <Textarea
        label={texts.pasteLabel}
        required
        data-autofocus
        autosize
        minRows={5}
        maxRows={10}
        placeholder={texts.pasteExample}
        value={text}
        error={wasTried && fresh.length === 0 ? problem : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <KindSelect label={texts.pasteKind} value={kind} onChange={setKind} />
      {lines.length === 0 ? null : <PastePreview lines={lines} />}
      {refused === 0 || fresh.length === 0 ? null : (
        <Checkbox
          label={texts.skip(refused)}
          checked={skips}
          error={wasTried && !skips ? texts.skipMissing : undefined}
          onChange={(event) => setSkips(event.currentTarget.checked)}
        />
      )}
      <PromisesNote calendar={calendar} days={fresh.map(({ on }) => on)} becomeOff />
    </FormDialog>
  );
}
