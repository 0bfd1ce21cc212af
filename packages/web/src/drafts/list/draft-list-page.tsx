import { useNavigate } from '@tanstack/react-router';
import type { DraftSummary } from '@tuntas/api';
import { useApiQuery } from '../../api-client/index.ts';
import { ImportBpmn } from '../../bpmn-import/index.ts';
import { useHasPower } from '../../session/index.ts';
import { ImportDefinition, SopParts } from '../../sops/index.ts';
import { draftListTexts as texts } from '../../texts/drafts.ts';
import {
  EmptyState,
  IconListDetails,
  Page,
  RefusalAlert,
  SkeletonLines,
  toast,
} from '../../ui/index.ts';
import { DraftTable } from './draft-table.tsx';
import classes from './list.module.css';
import { UploadSheet } from './upload-sheet.tsx';

/** Drafts being settled or waiting for the signature; an administrator begins new ones here. */
export function DraftListPage() {
  const isAdmin = useHasPower('admin');
  const navigate = useNavigate();
  const drafts = useApiQuery('listDrafts', {});
  const show = (draftId: string) =>
    void navigate({ to: '/rancangan/$draftId', params: { draftId } });
  const open = (made: readonly DraftSummary[]) => {
    const [first] = made;
    if (first === undefined) return;
    toast(made.length === 1 ? texts.readOne(first.title) : texts.readMany(made.length));
    if (made.length === 1) {
      void navigate({ to: '/rancangan/$draftId', params: { draftId: first.id } });
    }
  };
  return (
    <Page title={texts.title} lead={texts.lead} above={<SopParts />}>
      <div className={classes['parts']}>
        {isAdmin ? <UploadSheet onRead={open} /> : null}
        <RefusalAlert error={drafts.error} />
        {drafts.isPending ? <SkeletonLines lines={4} /> : null}
        {drafts.data?.length === 0 ? (
          <EmptyState icon={<IconListDetails size={40} stroke={1.4} />} title={texts.emptyTitle}>
            {isAdmin ? texts.emptyText : texts.emptyHead}
          </EmptyState>
        ) : null}
        {drafts.data && drafts.data.length > 0 ? <DraftTable drafts={drafts.data} /> : null}
        {isAdmin ? <ImportDefinition /> : null}
        {isAdmin ? <ImportBpmn onMade={show} /> : null}
      </div>
    </Page>
  );
}
