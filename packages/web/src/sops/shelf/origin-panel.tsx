import type { ReplyOf } from '@tuntas/api';
import { useEffect } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { originTexts as texts } from '../../texts/sop-shelf.ts';
import { Panel, RefusalAlert } from '../../ui/index.ts';
import { ChangeList } from '../versions/change-list.tsx';
import classes from './shelf.module.css';
import { listStillTheirs } from './still-theirs.ts';

/** Whose SOP a version was, and what this office made different; nothing when it is its own. */
export function OriginPanel({ versionId }: { readonly versionId: string }) {
  const reply = useApiQuery('getSopOrigin', { params: { id: versionId } });
  return <Origin reply={reply.data} error={reply.error} />;
}

/** The same of a draft, asked anew with every change of it (`version` counts them). */
export function DraftOriginPanel({
  draftId,
  version,
}: {
  readonly draftId: string;
  readonly version: number;
}) {
  const { data, error, refetch } = useApiQuery('getDraftOrigin', { params: { id: draftId } });
  useEffect(() => void refetch(), [refetch, version]);
  return <Origin reply={data} error={error} isDraft />;
}

function Origin({
  reply,
  error,
  isDraft = false,
}: {
  readonly reply: ReplyOf<'getSopOrigin'> | undefined;
  readonly error: Error | null;
  readonly isDraft?: boolean;
}) {
  const origin = reply?.origin ?? null;
  if (error !== null) return <RefusalAlert error={error} />;
  if (origin === null) return null;
  const { kind, office, version, changes } = origin;
  const theirs = isDraft ? listStillTheirs(origin) : [];
  return (
    <Panel title={texts.title}>
      <p className={classes['origin']}>
        <strong>
          {kind === 'office' ? texts.office(office, version) : texts.file(office, version)}
        </strong>{' '}
        {changes.length === 0 ? texts.same : texts.differs(changes.length)}
      </p>
      {theirs.length > 0 && (
        <p className={classes['theirs']}>{texts.stillTheirs(theirs.join(', '))}</p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} />}
    </Panel>
  );
}
