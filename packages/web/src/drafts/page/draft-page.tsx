import { getRouteApi } from '@tanstack/react-router';
import type { DraftReply } from '@tuntas/api';
import { useApiQuery } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { draftListTexts, draftTexts as texts } from '../../texts/drafts.ts';
import { BackLink, Page, RefusalAlert, SkeletonLines, Tag } from '../../ui/index.ts';
import { DraftPlacing } from '../placing/draft-placing.tsx';
import { DraftAlerts } from './draft-alerts.tsx';
import { DraftContext } from './draft-context.ts';
import { DraftNeighbours } from './draft-neighbours.tsx';
import { DraftPart } from './draft-part.tsx';
import { DraftParts } from './draft-parts.tsx';
import classes from './page.module.css';
import { UndoButton } from './undo-button.tsx';
import { useDraftEditor } from './use-draft-editor.ts';

const route = getRouteApi('/rancangan/$draftId');

/** One SOP draft: what it was read from, what is settled, what is left, and its signing. */
export function DraftPage() {
  const { draftId } = route.useParams();
  const draft = useApiQuery('getDraft', { params: { id: draftId } });
  if (draft.data) return <DraftView key={draftId} read={draft.data} />;
  return (
    <Page title={draft.error ? texts.notShown : texts.pageTitle}>
      {draft.error ? (
        <>
          <RefusalAlert error={draft.error} />
          <p>
            <BackLink to="/rancangan">{texts.toList}</BackLink>
          </p>
        </>
      ) : (
        <SkeletonLines lines={10} />
      )}
    </Page>
  );
}

function DraftView({ read }: { readonly read: DraftReply }) {
  const editor = useDraftEditor(read);
  const isAdmin = useHasPower('admin');
  const { summary } = editor.reply;
  return (
    <DraftContext value={editor}>
      <div className={classes['draft']}>
        <Page
          title={summary.title}
          above={<BackLink to="/rancangan">{texts.toList}</BackLink>}
          lead={
            <>
              {summary.number || draftListTexts.noNumber} ·{' '}
              {summary.status === 'signed'
                ? texts.becameVersion(summary.sopVersion)
                : texts.version(summary.sopVersion)}{' '}
              <Tag tone={summary.status === 'signed' ? 'good' : 'primary'}>
                {draftListTexts.status[summary.status]}
              </Tag>{' '}
              <span className={classes['saved']} role="status">
                {editor.isSaving
                  ? texts.saving
                  : editor.canEdit && editor.halt === null && editor.reply.history.length > 1
                    ? texts.saved
                    : ''}
              </span>
            </>
          }
          actions={<UndoButton />}
        >
          <DraftParts />
          <div className={classes['parts']}>
            <DraftAlerts />
            <DraftNeighbours />
            <DraftPlacing />
            {isAdmin && summary.status !== 'draft' ? (
              <p className={classes['note']}>{texts.readOnly[summary.status]}</p>
            ) : null}
            <DraftPart />
          </div>
        </Page>
      </div>
    </DraftContext>
  );
}
