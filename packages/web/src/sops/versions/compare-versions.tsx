import { NativeSelect, Title } from '@mantine/core';
import type { SopVersionInfo } from '@tuntas/api';
import { useId, useState } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { changeTexts, versionTexts as texts } from '../../texts/sop-versions.ts';
import { RefusalAlert, SkeletonLines } from '../../ui/index.ts';
import { ChangeList } from './change-list.tsx';
import classes from './versions.module.css';

interface CompareVersionsProps {
  /** Newest first. */
  readonly versions: readonly SopVersionInfo[];
  readonly shownId: string;
}

/** What is different between two versions: at first between the one shown and the one before it. */
export function CompareVersions({ versions, shownId }: CompareVersionsProps) {
  const heading = useId();
  const shown = versions.findIndex(({ versionId }) => versionId === shownId);
  const isOldest = shown === versions.length - 1;
  const [olderId, setOlder] = useState(versions[isOldest ? shown : shown + 1]?.versionId ?? '');
  const [newerId, setNewer] = useState(versions[isOldest ? shown - 1 : shown]?.versionId ?? '');
  const numberOf = (id: string) => versions.find((each) => each.versionId === id)?.version ?? 0;
  const changes = useApiQuery(
    'listSopChanges',
    { params: { id: newerId }, query: { since: olderId } },
    { enabled: versions.length > 1, keepPrevious: true },
  );
  if (versions.length < 2) return <p className={classes['only']}>{texts.only}</p>;
  const data = versions.map(({ versionId, version }) => ({
    value: versionId,
    label: texts.version(version),
  }));
  return (
    <section className={classes['compare']} aria-labelledby={heading}>
      <Title order={3} id={heading}>
        {texts.compareTitle}
      </Title>
      <div className={classes['choice']}>
        <NativeSelect
          label={texts.older}
          data={data}
          value={olderId}
          onChange={(event) => setOlder(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.newer}
          data={data}
          value={newerId}
          onChange={(event) => setNewer(event.currentTarget.value)}
        />
      </div>
      <RefusalAlert error={changes.error} />
      {changes.isPending && <SkeletonLines lines={3} />}
      {changes.data && (
        <>
          <p className={classes['sum']} role="status">
            {changeTexts.title(numberOf(olderId), numberOf(newerId), changes.data.length)}
          </p>
          {changes.data.length > 0 && <ChangeList changes={changes.data} />}
        </>
      )}
    </section>
  );
}
