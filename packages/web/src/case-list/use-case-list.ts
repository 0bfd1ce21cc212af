import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { CallOf } from '@tuntas/api';
import { send } from '../api-client/index.ts';

/** All cases of the office that match, page by page, newest first. */
export function useCaseList(query: CallOf<'listCases'>['query']) {
  return useInfiniteQuery({
    queryKey: ['listCases', query],
    queryFn: ({ pageParam, signal }) =>
      send(
        'listCases',
        { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}
