import { useMemo } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { useSession } from '../session/index.ts';
import { listWaitingDrafts, type WaitingDrafts } from './waiting-drafts.ts';

/** SOP drafts that wait for me; asked only for those who may read drafts. */
export function useWaitingDrafts(): WaitingDrafts {
  const { posts } = useSession();
  const powers = useMemo(() => posts.flatMap((post) => post.powers), [posts]);
  const { data } = useApiQuery(
    'listDrafts',
    {},
    {
      enabled: powers.includes('head') || powers.includes('admin'),
      refetchInterval: 300_000,
    },
  );
  return useMemo(() => listWaitingDrafts(data ?? [], powers), [data, powers]);
}
