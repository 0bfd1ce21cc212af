import { Button, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { shelfTexts as texts } from '../../texts/sop-shelf.ts';
import {
  EmptyState,
  IconListDetails,
  IconSearch,
  Page,
  Panel,
  RefusalAlert,
  SearchField,
  SkeletonLines,
} from '../../ui/index.ts';
import { ImportDefinition } from '../files/import-definition.tsx';
import { SopParts } from '../sop-parts.tsx';
import { filterShelf } from './filter-shelf.ts';
import { ShelfTable } from './shelf-table.tsx';
import classes from './shelf.module.css';

/** SOPs in force in the other offices of the installation. */
export function ShelfPage() {
  const { cari = '', kantor = '' } = useSearch({ from: '/rak' });
  const navigate = useNavigate({ from: '/rak' });
  const isAdmin = useHasPower('admin');
  const shelf = useApiQuery('listShelf', {});
  const narrow = useCallback(
    (change: { readonly cari?: string | undefined; readonly kantor?: string | undefined }) =>
      void navigate({ search: (previous) => ({ ...previous, ...change }), replace: true }),
    [navigate],
  );
  const onSearch = useCallback((words: string) => narrow({ cari: words || undefined }), [narrow]);
  const items = shelf.data ?? [];
  const found = filterShelf(items, { words: cari, office: kantor });
  const offices = [...new Set(items.map(({ office }) => office))];
  return (
    <Page title={texts.title} lead={texts.lead} above={<SopParts />}>
      <RefusalAlert error={shelf.error} />
      {items.length > 0 && (
        <div className={classes['filters']}>
          <SearchField
            className={classes['search']}
            label={texts.search}
            value={cari}
            onSearch={onSearch}
          />
          <NativeSelect
            label={texts.office}
            value={offices.includes(kantor) ? kantor : ''}
            onChange={(event) => narrow({ kantor: event.currentTarget.value || undefined })}
            data={[{ value: '', label: texts.allOffices }, ...offices]}
          />
        </div>
      )}
      <Panel flush>
        {shelf.isPending && <SkeletonLines lines={6} height={44} />}
        {found.length > 0 && <ShelfTable items={found} />}
        {shelf.isSuccess && items.length === 0 && (
          <EmptyState icon={<IconListDetails size={40} stroke={1.4} />} title={texts.emptyTitle}>
            {texts.emptyText}
          </EmptyState>
        )}
        {items.length > 0 && found.length === 0 && (
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
        )}
      </Panel>
      {isAdmin && (
        <div className={classes['import']}>
          <ImportDefinition />
        </div>
      )}
    </Page>
  );
}
