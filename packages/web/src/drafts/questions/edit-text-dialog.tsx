import { Textarea } from '@mantine/core';
import { sheetTexts } from '../../texts/draft-sheet.ts';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { tellPlace } from '../history/tell-edit.ts';
import { useDraft } from '../page/draft-context.ts';
import { whereOf } from './where-of.ts';

export interface TextForm {
  /** JSON pointer to a text of the sheet. */
  readonly pointer: string;
  readonly text: string;
}

export interface EditTextDialogProps {
  readonly form: TextForm;
  readonly isFilled: boolean;
  readonly onChange: (form: TextForm | null) => void;
}

/** Other words for one text of the sheet, where it was read wrongly. */
export function EditTextDialog({ form, isFilled, onChange }: EditTextDialogProps) {
  const { reply, questions, apply } = useDraft();
  const { pointer, text } = form;
  const where = whereOf(pointer);
  const save = () => {
    const answers = questions
      .filter(({ paths, isAnswered }) => !isAnswered && paths.length === 1 && paths[0] === where)
      .map((one) => one.where);
    if (apply([{ type: 'set-sheet-text', path: pointer, text }], answers)) onChange(null);
  };
  return (
    <FormDialog
      title={texts.editText(tellPlace(pointer))}
      submit={texts.save}
      size="lg"
      isFilled={isFilled}
      onClose={() => onChange(null)}
      onSubmit={save}
    >
      <Textarea
        label={texts.textLabel}
        description={reply.basedOn === null ? texts.editHint : sheetTexts.editHintRevision}
        rows={5}
        maxLength={20_000}
        data-autofocus
        value={text}
        onChange={(event) => onChange({ pointer, text: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
