import { NativeSelect, TextInput } from '@mantine/core';
import { DAY_OFF_KINDS, type DayOffKind, type WorkCalendar } from '@tuntas/sop';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import { DayField, FormDialog, isDay, toast } from '../../ui/index.ts';
import { PromisesNote } from './promises-note.tsx';

export interface AddDayDialogProps {
  readonly calendar: WorkCalendar;
  readonly year: number;
  readonly onClose: () => void;
  readonly onSaved: (on: string) => void;
}

/** One day off. */
export function AddDayDialog({ calendar, onClose, onSaved }: AddDayDialogProps) {
  const time = useOfficeTime();
  const [on, setOn] = useState('');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<DayOffKind>('daerah');
  const [wasTried, setTried] = useState(false);
  const add = useCommand('addDaysOff', {
    refreshes: ['getOfficeCalendar', 'getSession'],
    onDone: ({ added }) => {
      toast(texts.saved(added));
      onSaved(on);
      onClose();
    },
  });
  const taken = calendar.holidays.find((day) => day.on === on);
  const wrong = {
    on: isDay(on) ? taken && texts.onTaken(taken.name) : texts.onMissing,
    name: name.trim() === '' ? texts.nameMissing : undefined,
  };
  return (
    <FormDialog
      title={texts.addTitle}
      submit={texts.save}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => {
        setTried(true);
        if (wrong.on ?? wrong.name) return;
        add.run({ body: { days: [{ on, name: name.trim(), kind }] } });
      }}
      onClose={onClose}
    >
      <DayField
        label={texts.on}
        required
        time={time}
        value={on}
        error={wasTried || taken ? wrong.on : undefined}
        onChange={setOn}
      />
      <TextInput
        label={texts.name}
        required
        maxLength={150}
        value={name}
        error={wasTried ? wrong.name : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <KindSelect label={texts.kind} value={kind} onChange={setKind} />
      <PromisesNote
        calendar={calendar}
        days={isDay(on) && taken === undefined ? [on] : []}
        becomeOff
      />
    </FormDialog>
  );
}

export function KindSelect({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: DayOffKind;
  readonly onChange: (kind: DayOffKind) => void;
}) {
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as DayOffKind)}
      data={DAY_OFF_KINDS.map((one) => ({ value: one, label: texts.kinds[one] }))}
    />
  );
}
