import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { useHasPower, useOfficeTime } from '../session/index.ts';
import { agendaTexts as texts } from '../texts/index.ts';
import {
  ButtonLink,
  EmptyState,
  IconMail,
  IconPlus,
  IconSearch,
  Page,
  Panel,
  RefusalAlert,
  SearchField,
  SkeletonLines,
} from '../ui/index.ts';
import { AgendaTable } from './agenda-table.tsx';
import classes from './agenda.module.css';
import { Pager } from './pager.tsx';

const PAGE_SIZE = 50;

/** Agenda surat masuk: the register of a year, newest first. */
export function AgendaPage() {
  const search = useSearch({ from: '/agenda' });
  const navigate = useNavigate({ from: '/agenda' });
  const mayRegister = useHasPower('agenda');
  const thisYear = Number(useOfficeTime().dayOf(new Date()).slice(0, 4));
  const year = search.tahun ?? thisYear;
  const page = search.hal ?? 1;
  const isNarrowed = search.cari !== undefined || search.belum === true;
  const agenda = useApiQuery(
    'listAgenda',
    {
      query: {
        year,
        ...(search.cari === undefined ? {} : { search: search.cari }),
        ...(search.belum === true ? { unopened: true } : {}),
        limit: PAGE_SIZE,
        offset: (page - 1) * PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );
  const narrow = useCallback(
    (change: Partial<typeof search>) =>
      void navigate({
        search: (previous) => ({ ...previous, hal: undefined, ...change }),
        replace: true,
      }),
    [navigate],
  );
  const onSearch = useCallback((cari: string) => narrow({ cari: cari || undefined }), [narrow]);
  const data = agenda.data;
  const years = [...new Set([thisYear, year, ...(data?.years ?? [])])].sort((a, b) => b - a);

  return (
    <Page
      title={texts.title}
      lead={
        data === undefined
          ? '\u00a0'
          : isNarrowed
            ? texts.leadAll(data.total)
            : texts.lead(data.total, year)
      }
      actions={
        mayRegister ? (
          <ButtonLink to="/agenda/baru" leftSection={<IconPlus size={18} aria-hidden />}>
            {texts.register}
          </ButtonLink>
        ) : undefined
      }
    >
      <div className={classes['filters']}>
        <SearchField
          className={classes['search']}
          label={texts.search}
          placeholder={texts.searchHint}
          value={search.cari ?? ''}
          onSearch={onSearch}
        />
        <NativeSelect
          label={texts.year}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => narrow({ tahun: Number(event.currentTarget.value) })}
        />
        <Checkbox
          className={classes['unopened']}
          label={texts.unopened}
          checked={search.belum === true}
          onChange={(event) => narrow({ belum: event.currentTarget.checked || undefined })}
        />
      </div>
      <RefusalAlert error={agenda.error} />
      <Panel flush>
        {agenda.isPending ? <SkeletonLines lines={10} height={44} /> : null}
        {data !== undefined && data.entries.length > 0 ? (
          <AgendaTable entries={data.entries} isStale={agenda.isPlaceholderData} />
        ) : null}
        {data !== undefined && data.entries.length === 0 ? (
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
            <EmptyState icon={<IconMail size={40} stroke={1.4} />} title={texts.emptyTitle}>
              {texts.emptyText}
            </EmptyState>
          )
        ) : null}
      </Panel>
      {data === undefined ? null : <Pager search={search} size={PAGE_SIZE} total={data.total} />}
    </Page>
  );
}
