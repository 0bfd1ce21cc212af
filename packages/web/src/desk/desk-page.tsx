import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useHasPower } from '../session/index.ts';
import { deskTexts as texts } from '../texts/index.ts';
import { ButtonLink, IconPlus, Page, Panel, RefusalAlert, SkeletonLines } from '../ui/index.ts';
import { DeskEmpty } from './desk-empty.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { deskLead } from './desk-lead.ts';
import { type DeskSearch } from './desk-query.ts';
import { DeskRow } from './desk-row.tsx';
import { DraftNotice } from './draft-notice.tsx';
import classes from './desk.module.css';
import { useInbox } from './use-inbox.ts';
import { useWaitingDrafts } from './use-waiting-drafts.ts';

/** Meja kerja: what waits for my posts, the oldest promise first. */
export function DeskPage() {
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const mayRegister = useHasPower('agenda');
  const inbox = useInbox(search);
  const drafts = useWaitingDrafts();
  const draftCount = drafts.toSign.length + drafts.givenBack.length;
  const counts = inbox.data?.pages[0]?.counts;
  const items = inbox.data?.pages.flatMap((page) => page.items) ?? [];

  const narrow = useCallback(
    (change: DeskSearch) =>
      void navigate({ search: (previous) => ({ ...previous, ...change }), replace: true }),
    [navigate],
  );

  return (
    <Page
      title={texts.title}
      lead={counts === undefined ? '\u00a0' : deskLead(counts, draftCount)}
      actions={
        mayRegister ? (
          <ButtonLink to="/agenda/baru" leftSection={<IconPlus size={18} aria-hidden />}>
            {texts.register}
          </ButtonLink>
        ) : undefined
      }
    >
      <DraftNotice {...drafts} />
      <DeskFilters search={search} counts={counts} onChange={narrow} />
      <RefusalAlert error={inbox.error} />
      <Panel flush>
        {inbox.isPending ? <SkeletonLines lines={8} height={56} /> : null}
        {inbox.isSuccess && items.length === 0 ? (
          <DeskEmpty
            search={search}
            hasDrafts={draftCount > 0}
            onClear={() => void navigate({ search: {} })}
          />
        ) : null}
        {items.length === 0 ? null : (
          <>
            <div className={classes['heads']} aria-hidden>
              <span>{texts.columns.due}</span>
              <span>{texts.columns.work}</span>
              <span>{texts.columns.sop}</span>
              <span>{texts.columns.since}</span>
            </div>
            <ul
              className={classes['list']}
              aria-label={texts.list}
              aria-busy={inbox.isPlaceholderData}
            >
              {items.map((item) => (
                <DeskRow key={`${item.caseId} ${item.openId}`} item={item} />
              ))}
            </ul>
          </>
        )}
      </Panel>
      {inbox.hasNextPage ? (
        <div className={classes['more']}>
          <Button
            variant="default"
            loading={inbox.isFetchingNextPage}
            onClick={() => void inbox.fetchNextPage()}
          >
            {texts.more}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
