import { Link } from '@tanstack/react-router';
import type { CaseReply } from '@tuntas/api';
import { useApiQuery } from '../api-client/index.ts';
import { useHasPower } from '../session/index.ts';
import { caseMoveTexts as texts } from '../texts/case-moves.ts';
import classes from './case-moves.module.css';

/** Beside the version of a running berkas, for those who may move it: the way to the newest one. */
export function MoveCaseLink({ reply }: { readonly reply: CaseReply }) {
  const isAdmin = useHasPower('admin');
  const isHead = useHasPower('head');
  const isRunning = reply.state.status === 'open' || reply.state.status === 'suspended';
  const mayMove = (isAdmin || isHead) && isRunning;
  const { data = [] } = useApiQuery(
    'listSopVersions',
    { params: { id: reply.sop.versionId } },
    { enabled: mayMove },
  );
  const newest = data.find(
    ({ status, version }) => status === 'in-force' && version > reply.sop.version,
  );
  if (!mayMove || newest === undefined) return null;
  return (
    <p className={classes['link']}>
      <Link
        to="/sop/$versionId/pindah"
        params={{ versionId: newest.versionId }}
        search={{ berkas: reply.id }}
      >
        {texts.caseLink(newest.version)}
      </Link>
    </p>
  );
}
