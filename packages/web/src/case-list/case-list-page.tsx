import { Button, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { caseListTexts as texts, caseStatusTexts } from '../texts/index.ts';
import {
  ButtonLink,
  EmptyState,
  IconFolder,
  IconSearch,
  Page,
  Panel,
  RefusalAlert,
  SearchField,
  SkeletonLines,
} from '../ui/index.ts';
import { CaseTable } from './case-table.tsx';
import classes from './case-list.module.css';
import { useCaseList } from './use-case-list.ts';

/** Berkas: every case of the office, found by name, number or NIK. */
export function CaseListPage() {
  const search = useSearch({ from: '/berkas' });
  const navigate = useNavigate({ from: '/berkas' });
  const isNarrowed = search.cari !== undefined || search.status !== undefined;
  const list = useCaseList({
    ...(search.cari === undefined ? {} : { search: search.cari }),
    ...(search.status === undefined ? {} : { status: search.status }),
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrow = useCallback(
    (change: Partial<typeof search>) =>
      void navigate({ search: (previous) => ({ ...previous, ...change }), replace: true }),
    [navigate],
  );
  const onSearch = useCallback((cari: string) => narrow({ cari: cari || undefined }), [narrow]);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className={classes['filters']}>
        <SearchField
          className={classes['search']}
          label={texts.search}
          placeholder={texts.searchHint}
          value={search.cari ?? ''}
          onSearch={onSearch}
        />
        <NativeSelect
          label={texts.status}
          value={search.status ?? ''}
          onChange={(event) =>
            narrow({ status: (event.currentTarget.value || undefined) as typeof search.status })
          }
          data={[
            { value: '', label: texts.allStatuses },
            ...Object.entries(caseStatusTexts).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      <RefusalAlert error={list.error} />
      <Panel flush>
        {list.isPending ? <SkeletonLines lines={10} height={44} /> : null}
        {items.length > 0 ? <CaseTable items={items} isStale={list.isPlaceholderData} /> : null}
        {list.isSuccess && items.length === 0 ? (
          isNarrowed ? (
            <EmptyState
              icon={<IconSearch size={40} stroke={1.4} />}
              title={texts.nothingTitle}
              actions={
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {texts.clear}
                </Button>
              }
            >
              {texts.nothingText}
            </EmptyState>
          ) : (
            <EmptyState
              icon={<IconFolder size={40} stroke={1.4} />}
              title={texts.emptyTitle}
              actions={
                <ButtonLink to="/agenda" variant="default">
                  {texts.toAgenda}
                </ButtonLink>
              }
            >
              {texts.emptyText}
            </EmptyState>
          )
        ) : null}
      </Panel>
      {list.hasNextPage ? (
        <div className={classes['more']}>
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {texts.more}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
