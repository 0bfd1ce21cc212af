import { Textarea } from '@mantine/core';
import type { DraftSummary } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { draftListTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';

export interface PasteDialogProps {
  readonly text: string;
  readonly isFilled: boolean;
  /** Null closes it. */
  readonly onChange: (text: string | null) => void;
  readonly onRead: (drafts: readonly DraftSummary[]) => void;
}

/** Text copied from a document that cannot be uploaded. A refusal leaves the text in its place. */
export function PasteDialog({ text, isFilled, onChange, onRead }: PasteDialogProps) {
  const [wasTried, setTried] = useState(false);
  const paste = useCommand('pasteDraft', {
    refreshes: ['listDrafts'],
    onDone: ({ drafts }) => onRead(drafts),
  });
  return (
    <FormDialog
      title={texts.pasteTitle}
      submit={texts.pasteSubmit}
      size="xl"
      isPending={paste.isPending}
      error={paste.error}
      isFilled={isFilled}
      onClose={() => onChange(null)}
      onSubmit={() => {
        setTried(true);
        if (text.trim() !== '') paste.run({ body: { text } });
      }}
    >
      <Textarea
        label={texts.pasteLabel}
        description={texts.pasteHint}
        required
        rows={14}
        maxLength={500_000}
        data-autofocus
        value={text}
        error={wasTried && text.trim() === '' ? texts.pasteMissing : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
