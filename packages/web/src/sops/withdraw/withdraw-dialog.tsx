import { Textarea } from '@mantine/core';
import type { SopReply, SopVersionInfo } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { withdrawTexts as texts } from '../../texts/sop-versions.ts';
import { FormDialog, toast } from '../../ui/index.ts';
import classes from './withdraw.module.css';

const SHORTEST_REASON = 5;

export interface WithdrawDialogProps {
  readonly sop: SopReply;
  readonly life: SopVersionInfo;
  readonly onClose: () => void;
}

/** What ends, what goes on and what stays, and the reason that is kept with it. */
export function WithdrawDialog({ sop, life, onClose }: WithdrawDialogProps) {
  const { versionId, title, version } = sop.summary;
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const withdraw = useCommand('withdrawSop', {
    refreshes: ['getSop', 'listSops', 'listSopVersions', 'listSopHistory'],
    onDone: () => {
      toast(texts.done);
      onClose();
    },
  });
  const isShort = reason.trim().length < SHORTEST_REASON;
  return (
    <FormDialog
      title={texts.title(title, version)}
      submit={texts.submit}
      cancel={texts.cancel}
      isDanger
      isPending={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (isShort) return;
        withdraw.run({ params: { id: versionId }, body: { reason: reason.trim() } });
      }}
    >
      <ul className={classes['effects']}>
        <li>{life.status === 'signed' ? texts.stopsWaiting : texts.stops}</li>
        <li>{texts.running(life.openCases)}</li>
        <li>{texts.stays}</li>
      </ul>
      <Textarea
        label={texts.reason}
        description={texts.reasonHint}
        required
        rows={3}
        maxLength={1_000}
        data-autofocus
        value={reason}
        error={wasTried && isShort ? texts.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
