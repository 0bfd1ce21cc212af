import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { FormDialog, toast } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';

export interface ReturnDialogProps {
  readonly reason: string;
  readonly isFilled: boolean;
  /** Null closes it. */
  readonly onChange: (reason: string | null) => void;
}

/** The head gives a draft back with a reason. */
export function ReturnDialog({ reason, isFilled, onChange }: ReturnDialogProps) {
  const { reply, show } = useDraft();
  const { id, version } = reply.summary;
  const [wasTried, setTried] = useState(false);
  const back = useCommand('returnDraft', {
    refreshes: ['listDrafts'],
    onDone: (next) => {
      show(next);
      toast(texts.returned);
      onChange(null);
    },
  });
  const isShort = reason.trim().length < 5;
  return (
    <FormDialog
      title={texts.returnTitle}
      submit={texts.return}
      isPending={back.isPending}
      isFilled={isFilled}
      error={back.error}
      onClose={() => onChange(null)}
      onSubmit={() => {
        setTried(true);
        if (isShort) return;
        const body = { expectedVersion: version, reason: reason.trim() };
        back.run({ params: { id }, body });
      }}
    >
      <Textarea
        label={texts.reason}
        required
        rows={4}
        maxLength={1_000}
        data-autofocus
        value={reason}
        error={wasTried && isShort ? texts.reasonMissing : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
