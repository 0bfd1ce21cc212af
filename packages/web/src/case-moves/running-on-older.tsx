import { Alert } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SopReply } from '@tuntas/api';
import { useApiQuery } from '../api-client/index.ts';
import { useHasPower } from '../session/index.ts';
import { caseMoveTexts as texts } from '../texts/case-moves.ts';
import { IconFolder } from '../ui/index.ts';
import classes from './case-moves.module.css';

/** On the page of the version in force: how many berkas still run on older ones, and the way there. */
export function RunningOnOlder({ sop }: { readonly sop: SopReply }) {
  const isAdmin = useHasPower('admin');
  const isHead = useHasPower('head');
  const { versionId, version } = sop.summary;
  const { data = [] } = useApiQuery('listSopVersions', { params: { id: versionId } });
  const isInForce = data.some((each) => each.versionId === versionId && each.status === 'in-force');
  const count = data
    .filter((each) => each.version < version)
    .reduce((sum, each) => sum + each.openCases, 0);
  if ((!isAdmin && !isHead) || !isInForce || count === 0) return null;
  return (
    <Alert
      className={classes['older'] ?? ''}
      variant="light"
      color="petrol"
      icon={<IconFolder aria-hidden />}
      title={texts.running(count)}
      styles={{ title: { color: 'var(--mantine-color-petrol-9)' }, message: { color: '#212529' } }}
    >
      {texts.runningNote}{' '}
      <Link to="/sop/$versionId/pindah" params={{ versionId }}>
        {texts.toMoves}
      </Link>
    </Alert>
  );
}
