import { useState } from 'react';
import { useApiQuery, useCommand } from '../../api-client/index.ts';
import { rebaseTexts as texts } from '../../texts/draft-rebase.ts';
import { FormDialog, RefusalAlert, SkeletonLines, toast } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { RebasePreviewLists } from './rebase-preview-lists.tsx';
import classes from './rebase.module.css';

/** What becomes of every change over the newest version; those that both made are chosen here. */
export function RebaseDialog({ onClose }: { readonly onClose: () => void }) {
  const { reply, show } = useDraft();
  const { id, version, newest, status } = reply.summary;
  const [take, setTake] = useState<readonly number[]>([]);
  const query = take.length === 0 ? {} : { take: take.join(',') };
  const preview = useApiQuery(
    'previewRebase',
    { params: { id }, query },
    { keepPrevious: true, staleTime: 0 },
  );
  const rebase = useCommand('rebaseDraft', {
    refreshes: ['listDrafts', 'getDraftOrigin'],
    onDone: (next) => {
      show(next);
      toast(texts.done(next.summary.revises));
      onClose();
    },
  });
  const items = preview.data?.items;
  const onto = preview.data?.onto ?? newest;
  return (
    <FormDialog
      title={texts.title(onto)}
      submit={texts.submit}
      size="lg"
      // What is chosen is looked at first: it may change what becomes of other changes.
      isPending={rebase.isPending || preview.isPlaceholderData}
      asksBeforeClosing={take.length > 0}
      error={rebase.error}
      onClose={onClose}
      onSubmit={() => {
        if (items === undefined) return;
        const body = { expectedVersion: version, onto, take: [...take] };
        rebase.run({ params: { id }, body });
      }}
    >
      <p className={classes['lead']}>{texts.lead(onto)}</p>
      {status === 'proposed' ? <p className={classes['lead']}>{texts.back}</p> : null}
      <RefusalAlert error={preview.error} />
      {preview.isPending ? <SkeletonLines lines={5} /> : null}
      {items?.length === 0 ? <p className={classes['lead']}>{texts.none(onto)}</p> : null}
      {items === undefined ? null : (
        <RebasePreviewLists items={items} onto={onto} take={take} onTake={setTake} />
      )}
    </FormDialog>
  );
}
