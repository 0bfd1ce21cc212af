import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ShelfItem } from '@tuntas/api';
import { useCommand } from '../../api-client/index.ts';
import { shelfTexts as texts } from '../../texts/sop-shelf.ts';
import { IconCopy, RefusalAlert, toast } from '../../ui/index.ts';

/** Begins a draft as the SOP is in the other office, and opens it. */
export function CopyButton({ item }: { readonly item: ShelfItem }) {
  const navigate = useNavigate();
  const copy = useCommand('copySop', {
    refreshes: ['listDrafts'],
    onDone: ({ summary }) => {
      toast(texts.copied(item.office));
      void navigate({ to: '/rancangan/$draftId', params: { draftId: summary.id } });
    },
  });
  const { officeId, versionId } = item;
  return (
    <>
      <Button
        loading={copy.isPending}
        leftSection={<IconCopy size={18} aria-hidden />}
        onClick={() => copy.run({ body: { officeId, versionId } })}
      >
        {texts.copy}
      </Button>
      <RefusalAlert error={copy.error} />
    </>
  );
}
