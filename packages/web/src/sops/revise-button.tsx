import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../api-client/index.ts';
import { reviseTexts as texts } from '../texts/drafts.ts';
import { RefusalAlert } from '../ui/index.ts';

/** Begins a draft as this version is, and opens it. For administrators. */
export function ReviseButton({ versionId }: { readonly versionId: string }) {
  const navigate = useNavigate();
  const revise = useCommand('reviseSop', {
    refreshes: ['listDrafts'],
    onDone: ({ summary }) =>
      void navigate({ to: '/rancangan/$draftId', params: { draftId: summary.id } }),
  });
  return (
    <>
      <Button loading={revise.isPending} onClick={() => revise.run({ params: { id: versionId } })}>
        {texts.button}
      </Button>
      <RefusalAlert error={revise.error} />
    </>
  );
}
