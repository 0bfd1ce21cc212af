import { Link } from '@tanstack/react-router';
import type { SopVersionInfo } from '@tuntas/api';
import { useApiQuery } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { versionTexts } from '../../texts/sop-versions.ts';
import { Panel, RefusalAlert, SkeletonLines, Tag } from '../../ui/index.ts';
import { CompareVersions } from './compare-versions.tsx';
import { STATE_TONES, stateOf, tellPeriod } from './tell-state.ts';
import classes from './versions.module.css';

const { columns, ...texts } = versionTexts;

/** Every version of the SOP with its days, and any two of them compared. */
export function VersionsPanel({ versionId }: { readonly versionId: string }) {
  const versions = useApiQuery('listSopVersions', { params: { id: versionId } });
  return (
    <Panel title={texts.title}>
      <p className={classes['lead']}>{texts.lead}</p>
      <RefusalAlert error={versions.error} />
      {versions.isPending && <SkeletonLines lines={3} />}
      {versions.data && (
        <>
          <table className={classes['table']} aria-label={texts.table}>
            <thead>
              <tr>
                <th scope="col">{columns.version}</th>
                <th scope="col">{columns.state}</th>
                <th scope="col">{columns.period}</th>
                <th scope="col">{columns.signed}</th>
                <th scope="col">{columns.open}</th>
              </tr>
            </thead>
            <tbody>
              {versions.data.map((life) => (
                <VersionRow
                  key={life.versionId}
                  life={life}
                  isShown={life.versionId === versionId}
                />
              ))}
            </tbody>
          </table>
          <CompareVersions key={versionId} versions={versions.data} shownId={versionId} />
        </>
      )}
    </Panel>
  );
}

function VersionRow({
  life,
  isShown,
}: {
  readonly life: SopVersionInfo;
  readonly isShown: boolean;
}) {
  const { day, dayOf } = useOfficeTime();
  const state = stateOf(life);
  return (
    <tr>
      <td>
        {isShown ? (
          <>
            <strong>{texts.version(life.version)}</strong>{' '}
            <span className={classes['small']}>{texts.shown}</span>
          </>
        ) : (
          <Link
            to="/sop/$versionId"
            params={{ versionId: life.versionId }}
            className={classes['name'] ?? ''}
          >
            {texts.version(life.version)}
          </Link>
        )}
      </td>
      <td>
        <Tag tone={STATE_TONES[state]}>{texts.states[state]}</Tag>
      </td>
      <td data-label={columns.period}>
        {tellPeriod(life, day)}
        {life.withdrawal !== null && (
          <span className={classes['small']}>{texts.reason(life.withdrawal.reason)}</span>
        )}
      </td>
      <td data-label={columns.signed}>
        {life.signedBy === '' ? texts.unsigned : texts.signed(life.signedBy, life.signedAs)}
        <span className={classes['small']}>{day(dayOf(life.releasedAt))}</span>
      </td>
      <td data-label={columns.open}>{life.openCases}</td>
    </tr>
  );
}
