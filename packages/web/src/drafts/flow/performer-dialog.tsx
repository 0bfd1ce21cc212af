import { NativeSelect, Radio, TextInput } from '@mantine/core';
import type { Performer } from '@tuntas/sop';
import { useState } from 'react';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { flowTexts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';

export interface PerformerForm {
  /** Null for a new one. */
  readonly id: string | null;
  readonly title: string;
  readonly party: Performer['party'];
  /** Actor column, counted from 1; null when it has none. */
  readonly column: number | null;
}

export const NO_PERFORMER: PerformerForm = { id: null, title: '', party: 'office', column: null };

export interface PerformerDialogProps {
  readonly form: PerformerForm;
  readonly isFilled: boolean;
  readonly onChange: (form: PerformerForm | null) => void;
}

/** A post of the office or an outside party: its name, and its column on the sheet. */
export function PerformerDialog({ form, isFilled, onChange }: PerformerDialogProps) {
  const { definition, apply } = useDraft();
  const { flow, sheet } = definition;
  const [wasTried, setTried] = useState(false);
  const title = form.title.trim();
  const taken = flow.performers.filter(({ id }) => id !== form.id).map(({ column }) => column);
  const columns = sheet.performers.flatMap(({ name }, at) =>
    taken.includes(at + 1)
      ? []
      : [{ value: String(at + 1), label: texts.columnNamed(at + 1, name) }],
  );
  const save = () => {
    setTried(true);
    if (title === '') return;
    const ids = flow.performers.map(({ id }) => id);
    const performer = {
      id: form.id ?? newId(title, ids),
      title,
      party: form.party,
      ...(form.column === null ? {} : { column: form.column }),
    };
    if (apply([{ type: 'set-performer', performer }])) onChange(null);
  };
  return (
    <FormDialog
      title={texts.performerTitle}
      submit={flowTexts.save}
      isFilled={isFilled}
      onClose={() => onChange(null)}
      onSubmit={save}
    >
      <TextInput
        label={texts.name}
        required
        maxLength={120}
        data-autofocus
        value={form.title}
        error={wasTried && title === '' ? texts.nameMissing : undefined}
        onChange={(event) => onChange({ ...form, title: event.currentTarget.value })}
      />
      <Radio.Group
        label={texts.party}
        value={form.party}
        onChange={(value) => onChange({ ...form, party: value as Performer['party'] })}
      >
        <Radio value="office" label={texts.parties.office} mt={4} />
        <Radio value="outside" label={texts.parties.outside} mt={4} />
      </Radio.Group>
      <NativeSelect
        label={texts.column}
        value={form.column === null ? '' : String(form.column)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange({ ...form, column: value === '' ? null : Number(value) });
        }}
        data={[{ value: '', label: texts.noColumn }, ...columns]}
      />
    </FormDialog>
  );
}
