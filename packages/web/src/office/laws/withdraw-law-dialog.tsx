import { Textarea } from '@mantine/core';
import type { EndedEntry } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { lawTexts as texts } from '../../texts/index.ts';
import { FormDialog, toast } from '../../ui/index.ts';
import office from '../office.module.css';

export interface WithdrawLawDialogProps {
  readonly entry: EndedEntry & { readonly id: string };
  readonly onClose: () => void;
}

/** Takes an entry of the office out of the list, with the reason. */
export function WithdrawLawDialog({ entry, onClose }: WithdrawLawDialogProps) {
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const withdraw = useCommand('withdrawEnded', {
    refreshes: ['listEnded', 'previewEnded', 'getSop', 'getDraft'],
    onDone: () => {
      toast(texts.withdrawDone);
      onClose();
    },
  });
  const isMissing = reason.trim().length < 3;
  return (
    <FormDialog
      title={texts.withdrawTitle(entry.name)}
      submit={texts.withdraw}
      cancel={texts.keep}
      isPending={withdraw.isPending}
      error={withdraw.error}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) withdraw.run({ params: { id: entry.id }, body: { reason: reason.trim() } });
      }}
      onClose={onClose}
    >
      <p className={office['note']}>{texts.withdrawNote}</p>
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
