import { Button, NativeSelect } from '@mantine/core';
import type { EndedEntry } from '@tuntas/api';
import { useState } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { lawTexts as texts } from '../../texts/index.ts';
import {
  EmptyState,
  IconPlus,
  Panel,
  RefusalAlert,
  SearchField,
  SkeletonLines,
} from '../../ui/index.ts';
import { OfficeFrame } from '../office-frame.tsx';
import { AddLawDialog } from './add-law-dialog.tsx';
import { chooseEntries, type LawFilter } from './choose-entries.ts';
import { LawTable } from './law-table.tsx';
import classes from './laws.module.css';
import { WithdrawLawDialog } from './withdraw-law-dialog.tsx';

type Open =
  | { readonly kind: 'add' }
  | { readonly kind: 'withdraw'; readonly entry: EndedEntry & { readonly id: string } };

/** Kantor, peraturan & program: what is no longer in force, and which SOPs still name it. */
export function LawsPage() {
  const list = useApiQuery('listEnded', {});
  const isAdmin = useHasPower('admin');
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<LawFilter>('all');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const shown = list.data && chooseEntries(list.data.entries, filter, search);
  return (
    <OfficeFrame
      title={texts.pageTitle}
      lead={texts.lead}
      tellsHolidays
      actions={
        isAdmin ? (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setOpen({ kind: 'add' })}
          >
            {texts.add}
          </Button>
        ) : undefined
      }
    >
      <RefusalAlert error={list.error} />
      <div className={classes['filters']}>
        <SearchField
          className={classes['search']}
          label={texts.search}
          placeholder={texts.searchHint}
          value={search}
          onSearch={setSearch}
        />
        <NativeSelect
          label={texts.show}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value as LawFilter)}
          data={Object.entries(texts.filters).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <Panel flush>
        {list.isPending ? <SkeletonLines lines={10} /> : null}
        {shown?.length === 0 ? (
          <EmptyState title={texts.nothingFound}>{texts.nothingFoundText}</EmptyState>
        ) : null}
        {shown === undefined || shown.length === 0 ? null : (
          <LawTable
            entries={shown}
            mayChange={isAdmin}
            onWithdraw={(entry) => setOpen({ kind: 'withdraw', entry })}
          />
        )}
      </Panel>
      {open?.kind === 'add' ? <AddLawDialog onClose={close} /> : null}
      {open?.kind === 'withdraw' ? <WithdrawLawDialog entry={open.entry} onClose={close} /> : null}
    </OfficeFrame>
  );
}
