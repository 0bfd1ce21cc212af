import { compareDefinitions, type SopChange } from '@tuntas/sop';
import { useMemo } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { ChangeList } from '../../sops/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { Panel, RefusalAlert, SkeletonLines } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { FirstVersion } from './first-version-note.tsx';
import classes from './release.module.css';

/**
 * What signing would change. When a newer version than the one it began from is there: first what
 * that version changed, then what is different from it.
 */
export function ChangesPanel() {
  const { reply, definition } = useDraft();
  const { basedOn, newestId, summary } = reply;
  const isOpen = summary.status === 'draft' || summary.status === 'proposed';
  const isBehind = isOpen && summary.newest > summary.revises;
  const against = isBehind ? newestId : basedOn;
  const version = isBehind ? summary.newest : summary.revises;
  const base = useVersion(isBehind ? basedOn : null);
  const before = useVersion(against);
  const between = useMemo(
    () =>
      base.definition &&
      before.definition &&
      compareDefinitions(base.definition, before.definition),
    [base.definition, before.definition],
  );
  const changes = useMemo(
    () => before.definition && compareDefinitions(before.definition, definition),
    [before.definition, definition],
  );
  if (against === null) {
    return (
      <Panel>
        <div className={classes['lead']}>
          {isOpen ? <FirstVersion alike={reply.placing.alike} /> : texts.firstSigned}
        </div>
      </Panel>
    );
  }
  return (
    <>
      {isBehind && basedOn !== null ? (
        <Panel title={texts.betweenTitle(summary.revises, summary.newest, between?.length)}>
          <p className={classes['lead']}>{texts.betweenLead(summary.newest)}</p>
          <Changes of={base} changes={between} version={summary.revises} />
        </Panel>
      ) : null}
      <Panel title={texts.changesTitle(version, changes?.length)}>
        <Changes of={before} changes={changes} version={version} />
      </Panel>
    </>
  );
}

function useVersion(id: string | null) {
  const { data, error, isPending } = useApiQuery(
    'getSop',
    { params: { id: id ?? '' } },
    { enabled: id !== null },
  );
  return { definition: data?.definition, error, isPending };
}

interface ChangesProps {
  readonly of: Pick<ReturnType<typeof useVersion>, 'error' | 'isPending'>;
  readonly changes: readonly SopChange[] | undefined;
  readonly version: number;
}

function Changes({ of, changes, version }: ChangesProps) {
  return (
    <>
      <RefusalAlert error={of.error} />
      {of.isPending ? <SkeletonLines lines={4} /> : null}
      {changes?.length === 0 ? (
        <p className={classes['lead']}>{texts.changesNone(version)}</p>
      ) : null}
      {changes !== undefined && changes.length > 0 ? <ChangeList changes={changes} /> : null}
    </>
  );
}
