import { Alert } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { endSentence } from '@tuntas/sop';
import { useApiQuery } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { versionTexts as texts } from '../../texts/sop-versions.ts';
import { IconAlertTriangle } from '../../ui/index.ts';
import { stateOf } from './tell-state.ts';
import classes from './versions.module.css';

/** Above the sheet, when new berkas do not begin on this version: why, since when, what instead. */
export function StateNote({ versionId }: { readonly versionId: string }) {
  const { day } = useOfficeTime();
  const { data = [] } = useApiQuery('listSopVersions', { params: { id: versionId } });
  const life = data.find((each) => each.versionId === versionId);
  if (life === undefined || life.status === 'in-force') return null;
  const state = stateOf(life);
  const newer = data.find(({ version }) => version === life.supersededBy);
  const until = life.untilOn === null ? '' : day(life.untilOn);
  const title =
    state === 'upcoming'
      ? texts.states.upcoming
      : state === 'withdrawn'
        ? texts.withdrawnTitle(until)
        : newer === undefined
          ? texts.overTitle
          : texts.supersededTitle(newer.version, until);
  return (
    <Alert
      className={classes['state'] ?? ''}
      variant="light"
      color={state === 'withdrawn' ? 'red' : 'yellow'}
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      styles={{
        title: { color: state === 'withdrawn' ? 'var(--tuntas-late)' : 'var(--tuntas-soon)' },
        message: { color: '#212529' },
      }}
    >
      {state === 'upcoming' ? (
        life.fromOn !== null && texts.upcomingNote(day(life.fromOn))
      ) : (
        <>
          {life.withdrawal !== null && (
            <>{endSentence(texts.withdrawnNote(life.withdrawal.by, life.withdrawal.reason))} </>
          )}
          {texts.running(life.openCases)}
          {newer !== undefined && (
            <>
              {' '}
              <Link to="/sop/$versionId" params={{ versionId: newer.versionId }}>
                {texts.toNewer(newer.version)}
              </Link>
            </>
          )}
        </>
      )}
    </Alert>
  );
}
