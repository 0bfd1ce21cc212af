import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { send } from '../api-client/index.ts';
import { deskQuery, type DeskSearch } from './desk-query.ts';

/** What waits for my posts, page by page; asked again each minute and when the window returns. */
export function useInbox(search: DeskSearch) {
  const query = deskQuery(search);
  return useInfiniteQuery({
    queryKey: ['getInbox', query],
    queryFn: ({ pageParam, signal }) =>
      send(
        'getInbox',
        { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
