import { Button } from '@mantine/core';
import type { PostReply } from '@tuntas/api';
import { useState } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { useHasPower } from '../session/index.ts';
import { postTexts as texts } from '../texts/index.ts';
import {
  EmptyState,
  IconBuilding,
  IconPlus,
  Panel,
  RefusalAlert,
  SkeletonLines,
} from '../ui/index.ts';
import { AppointDialog } from './appoint-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { OfficeFrame } from './office-frame.tsx';
import { PostDialog } from './post-dialog.tsx';
import { PostTable } from './post-table.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Holder = PostReply['holders'][number];
type Open =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'appoint'; readonly post: PostReply }
  | { readonly kind: 'end' | 'withdraw'; readonly post: PostReply; readonly holder: Holder };

/** Kantor, jabatan: posts, who holds them now, and who held them before. */
export function PostsPage() {
  const posts = useApiQuery('listPosts', {});
  const isAdmin = useHasPower('admin');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const data = posts.data;
  return (
    <OfficeFrame
      title={texts.pageTitle}
      lead={texts.lead}
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
      <RefusalAlert error={posts.error} />
      <Panel flush>
        {posts.isPending ? <SkeletonLines lines={8} /> : null}
        {data?.length === 0 ? (
          <EmptyState icon={<IconBuilding size={40} stroke={1.4} />} title={texts.emptyTitle}>
            {texts.emptyText}
          </EmptyState>
        ) : null}
        {data === undefined || data.length === 0 ? null : (
          <PostTable
            posts={data}
            mayChange={isAdmin}
            onEdit={(post) => setOpen({ kind: 'edit', post })}
            onAppoint={(post) => setOpen({ kind: 'appoint', post })}
            onEnd={(post, holder) => setOpen({ kind: 'end', post, holder })}
            onWithdraw={(post, holder) => setOpen({ kind: 'withdraw', post, holder })}
          />
        )}
      </Panel>
      {open?.kind === 'add' ? <PostDialog posts={data ?? []} onClose={close} /> : null}
      {open?.kind === 'edit' ? (
        <PostDialog posts={data ?? []} post={open.post} onClose={close} />
      ) : null}
      {open?.kind === 'appoint' ? <AppointDialog post={open.post} onClose={close} /> : null}
      {open?.kind === 'end' ? (
        <EndDialog post={open.post} holder={open.holder} onClose={close} />
      ) : null}
      {open?.kind === 'withdraw' ? (
        <WithdrawDialog post={open.post} holder={open.holder} onClose={close} />
      ) : null}
    </OfficeFrame>
  );
}
