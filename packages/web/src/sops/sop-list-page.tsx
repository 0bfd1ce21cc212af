import { useSearch } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { useHasPower } from '../session/index.ts';
import { sopsTexts as texts } from '../texts/sops.ts';
import {
  ButtonLink,
  EmptyState,
  IconListDetails,
  Page,
  Panel,
  RefusalAlert,
  SkeletonLines,
} from '../ui/index.ts';
import { HistoryTable } from './list/history-table.tsx';
import { InForceTable } from './list/in-force-table.tsx';
import { StateFilter } from './list/state-filter.tsx';
import { SopParts } from './sop-parts.tsx';
import { stateOf } from './versions/tell-state.ts';

/** The SOPs of the office: in force, to come, and those that are over. */
export function SopListPage() {
  const { keadaan = 'berlaku' } = useSearch({ from: '/sop' });
  const sops = useApiQuery('listSops', {});
  const history = useApiQuery('listSopHistory', {});
  const upcoming = (history.data ?? []).filter((life) => stateOf(life) === 'upcoming');
  const over = (history.data ?? []).filter(({ status }) => status === 'withdrawn');
  return (
    <Page title={texts.listTitle} lead={texts.listLead} above={<SopParts />}>
      <RefusalAlert error={sops.error ?? history.error} />
      {sops.isPending && <SkeletonLines lines={4} />}
      {sops.data?.length === 0 && history.data?.length === 0 && <NoSopYet />}
      {sops.data && history.data && history.data.length > 0 && (
        <>
          {(upcoming.length > 0 || over.length > 0) && (
            <StateFilter
              counts={{ berlaku: sops.data.length, akan: upcoming.length, usai: over.length }}
            />
          )}
          <Panel flush>
            {keadaan === 'berlaku' && sops.data.length > 0 && <InForceTable sops={sops.data} />}
            {keadaan === 'berlaku' && sops.data.length === 0 && <NoSopYet />}
            {keadaan === 'akan' && <HistoryTable items={upcoming} none={texts.noneUpcoming} />}
            {keadaan === 'usai' && <HistoryTable items={over} none={texts.noneOver} />}
          </Panel>
        </>
      )}
    </Page>
  );
}

function NoSopYet() {
  const isAdmin = useHasPower('admin');
  return (
    <EmptyState
      icon={<IconListDetails size={40} stroke={1.4} />}
      title={texts.emptyTitle}
      actions={
        isAdmin && (
          <>
            <ButtonLink to="/rancangan">{texts.toDrafts}</ButtonLink>
            <ButtonLink to="/rak" variant="default">
              {texts.toShelf}
            </ButtonLink>
          </>
        )
      }
    >
      {isAdmin ? texts.emptyText : texts.emptyReader}
    </EmptyState>
  );
}
