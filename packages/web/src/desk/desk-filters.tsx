import { NativeSelect } from '@mantine/core';
import type { InboxReply } from '@tuntas/api';
import { useCallback } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { useSession } from '../session/index.ts';
import { deskTexts as texts } from '../texts/index.ts';
import { SearchField } from '../ui/index.ts';
import type { DeskSearch } from './desk-query.ts';
import classes from './desk.module.css';

const FILTERS = ['all', 'overdue', 'today', 'came-back', 'suspended'] as const;
const COUNT_OF = {
  all: 'waiting',
  overdue: 'overdue',
  today: 'dueToday',
  'came-back': 'cameBack',
  suspended: 'suspended',
} as const;

export interface DeskFiltersProps {
  readonly search: DeskSearch;
  readonly counts: InboxReply['counts'] | undefined;
  readonly onChange: (change: DeskSearch) => void;
}

/** Search, the five views with their counts, and the narrowing by SOP and by post. */
export function DeskFilters({ search, counts, onChange }: DeskFiltersProps) {
  const { posts } = useSession();
  const sops = useApiQuery('listSops', {}, { staleTime: 300_000 });
  const onSearch = useCallback((cari: string) => onChange({ cari: cari || undefined }), [onChange]);
  const current = search.saring ?? 'all';
  return (
    <div className={classes['filters']}>
      <div className={classes['views']} role="group" aria-label={texts.filters}>
        {FILTERS.map((filter) => {
          const count = counts?.[COUNT_OF[filter]];
          return (
            <button
              key={filter}
              type="button"
              className={classes['view']}
              aria-pressed={current === filter}
              onClick={() => onChange({ saring: filter === 'all' ? undefined : filter })}
            >
              {texts.filter[filter]}
              <span
                className={classes['count']}
                data-late={(filter === 'overdue' && count !== undefined && count > 0) || undefined}
              >
                {count ?? '\u00a0'}
              </span>
            </button>
          );
        })}
      </div>
      <div className={classes['narrow']}>
        <SearchField
          className={classes['searchBox']}
          label={texts.search}
          placeholder={texts.searchHint}
          value={search.cari ?? ''}
          onSearch={onSearch}
        />
        <NativeSelect
          className={classes['select']}
          label={texts.sop}
          value={search.sop ?? ''}
          onChange={(event) => onChange({ sop: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: texts.allSops },
            ...(sops.data ?? []).map(({ versionId, title, version }) => ({
              value: versionId,
              label: `${title} (versi ${version})`,
            })),
          ]}
        />
        {posts.length < 2 ? null : (
          <NativeSelect
            className={classes['select']}
            label={texts.post}
            value={search.jabatan ?? ''}
            onChange={(event) => onChange({ jabatan: event.currentTarget.value || undefined })}
            data={[
              { value: '', label: texts.allPosts },
              ...posts.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </div>
    </div>
  );
}
