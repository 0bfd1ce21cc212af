import { Textarea } from '@mantine/core';
import type { DraftEdit } from '@tuntas/sop';
import { sheetTexts } from '../../texts/draft-sheet.ts';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';

export interface ListForm {
  readonly list: Extract<DraftEdit, { type: 'set-sheet-list' }>['list'];
  /** Heading of the list on the sheet. */
  readonly label: string;
  /** One item in a line. */
  readonly text: string;
}

export interface EditListDialogProps {
  readonly form: ListForm;
  readonly isFilled: boolean;
  readonly onChange: (form: ListForm | null) => void;
}

/** All items of a list of the header block: some were missed, joined or torn. */
export function EditListDialog({ form, isFilled, onChange }: EditListDialogProps) {
  const { questions, apply } = useDraft();
  const { list, label, text } = form;
  const save = () => {
    const items = text.split('\n').flatMap((line) => line.trim() || []);
    const where = `sheet.${list}`;
    const answers = questions
      .filter(({ paths, isAnswered }) => !isAnswered && paths.length === 1 && paths[0] === where)
      .map((one) => one.where);
    if (apply([{ type: 'set-sheet-list', list, items }], answers)) onChange(null);
  };
  return (
    <FormDialog
      title={sheetTexts.listTitle(label)}
      submit={texts.save}
      size="lg"
      isFilled={isFilled}
      onClose={() => onChange(null)}
      onSubmit={save}
    >
      <Textarea
        label={sheetTexts.listLabel}
        description={texts.editHint}
        rows={10}
        data-autofocus
        value={text}
        onChange={(event) => onChange({ ...form, text: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
