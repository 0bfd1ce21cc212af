import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert } from '@mantine/core';
import { caseMoveTexts as texts } from '../texts/case-moves.ts';
import {
  BackLink,
  EmptyState,
  IconAlertTriangle,
  IconFolder,
  Page,
  RefusalAlert,
  SkeletonLines,
} from '../ui/index.ts';
import classes from './case-moves.module.css';
import { MoveWork } from './move-work.tsx';
import { useMoveList } from './use-move-list.ts';

const route = getRouteApi('/sop/$versionId/pindah');

/** Running berkas on older versions of a SOP: what moving each would do, and moving them. */
export function MoveCasesPage() {
  const { versionId } = route.useParams();
  const { berkas: caseId } = route.useSearch();
  const list = useMoveList(versionId, caseId);
  const [first] = list.data?.pages ?? [];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const above =
    caseId === undefined ? (
      <BackLink to="/sop/$versionId" params={{ versionId }}>
        {texts.toSop}
      </BackLink>
    ) : (
      <BackLink to="/berkas/$caseId" params={{ caseId }}>
        {texts.toCase}
      </BackLink>
    );
  if (first === undefined) {
    return (
      <Page title={list.error ? texts.notShown : texts.pageTitle} above={above}>
        <RefusalAlert error={list.error} />
        {list.isPending ? <SkeletonLines lines={8} /> : null}
      </Page>
    );
  }
  return (
    <Page
      title={texts.title(first.sop.version)}
      lead={
        <>
          <strong>{first.sop.title}</strong>
          <br />
          {texts.lead}
        </>
      }
      above={above}
    >
      <RefusalAlert error={list.error} />
      {first.obstacles.length > 0 ? (
        <Alert
          role="alert"
          variant="light"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={texts.obstacle}
          mb="md"
          styles={{ title: { color: 'var(--tuntas-late)' }, message: { color: '#212529' } }}
        >
          {first.obstacles.join(' ')}
        </Alert>
      ) : null}
      <MoveWork
        key={caseId ?? ''}
        sop={first.sop}
        items={items}
        total={caseId === undefined ? first.total : items.length}
        isBlocked={first.obstacles.length > 0}
        isFetching={list.isFetchingNextPage}
        {...(list.hasNextPage && { onMore: () => void list.fetchNextPage() })}
        empty={
          <EmptyState
            icon={<IconFolder size={40} stroke={1.4} />}
            title={caseId === undefined || first.total === 0 ? texts.emptyTitle : texts.oneNone}
          >
            {first.total === 0 ? texts.emptyText : null}
          </EmptyState>
        }
      />
      {caseId !== undefined && first.total > items.length ? (
        <p className={classes['others']}>
          <Link to="/sop/$versionId/pindah" params={{ versionId }} search={{}}>
            {texts.all(first.total)}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
