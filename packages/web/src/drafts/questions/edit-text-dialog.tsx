import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../form-dialog.tsx';
import { tellPlace } from '../history/tell-edit.ts';
import { useDraft } from '../page/draft-context.ts';
import { askedValue } from './asked-value.ts';

export interface EditTextDialogProps {
  /** JSON pointer to a text of the sheet. */
  readonly pointer: string;
  readonly onClose: () => void;
}

/** Other words for one text of the sheet, where it was read wrongly. */
export function EditTextDialog({ pointer, onClose }: EditTextDialogProps) {
  const { definition, questions, apply } = useDraft();
  const where = whereOf(pointer);
  const asked = askedValue(definition, { where, ask: '', why: '' });
  const [text, setText] = useState(asked.kind === 'text' ? asked.value : '');
  const save = () => {
    const answers = questions
      .filter(({ paths, isAnswered }) => !isAnswered && paths.length === 1 && paths[0] === where)
      .map((one) => one.where);
    if (apply([{ type: 'set-sheet-text', path: pointer, text }], answers)) onClose();
  };
  return (
    <FormDialog
      title={texts.editText(tellPlace(pointer))}
      submit={texts.save}
      size="lg"
      onClose={onClose}
      onSubmit={save}
    >
      <Textarea
        label={texts.textLabel}
        description={texts.editHint}
        rows={5}
        maxLength={20_000}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

/** "/sheet/rows/4/time" as a question would name it: "rows[4].time". */
function whereOf(pointer: string): string {
  const keys = pointer
    .replace(/\/written$/, '')
    .split('/')
    .slice(2);
  const path = keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
  return keys[0] === 'rows' ? path.slice(1) : `sheet${path}`;
}
