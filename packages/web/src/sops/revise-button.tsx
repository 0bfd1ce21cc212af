import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { DraftSummary } from '@tuntas/api';
import { useState } from 'react';
import { useApiQuery, useCommand } from '../api-client/index.ts';
import { reviseTexts as texts } from '../texts/drafts.ts';
import { RefusalAlert } from '../ui/index.ts';
import { ReviseDialog } from './revise-dialog.tsx';

export interface ReviseButtonProps {
  readonly versionId: string;
  readonly sopId: string;
}

/**
 * Begins a draft as this version is, and opens it; where one of the SOP is open already, it asks
 * first. For administrators.
 */
export function ReviseButton({ versionId, sopId }: ReviseButtonProps) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<readonly DraftSummary[]>([]);
  const drafts = useApiQuery('listDrafts', {}, { enabled: false });
  const revise = useCommand('reviseSop', {
    refreshes: ['listDrafts'],
    onDone: ({ summary }) =>
      void navigate({ to: '/rancangan/$draftId', params: { draftId: summary.id } }),
  });
  const begin = () => revise.run({ params: { id: versionId } });
  const ask = async () => {
    const { data = [] } = await drafts.refetch();
    const others = data.filter((draft) => draft.sopId === sopId);
    if (others.length > 0) setOpen(others);
    else begin();
  };
  return (
    <>
      <Button loading={revise.isPending || drafts.isFetching} onClick={() => void ask()}>
        {texts.button}
      </Button>
      {open.length > 0 ? (
        <ReviseDialog
          drafts={open}
          isPending={revise.isPending}
          error={revise.error}
          onBegin={begin}
          onClose={() => setOpen([])}
        />
      ) : (
        <RefusalAlert error={revise.error} />
      )}
    </>
  );
}
