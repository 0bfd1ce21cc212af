import { useInfiniteQuery } from '@tanstack/react-query';
import { MOST_MOVES } from '@tuntas/api';
import { send } from '../api-client/index.ts';

/** Running berkas on older versions, page by page; or the one asked about. */
export function useMoveList(versionId: string, caseId: string | undefined) {
  const query = { limit: MOST_MOVES, ...(caseId === undefined ? {} : { caseId }) };
  return useInfiniteQuery({
    queryKey: ['listCaseMoves', versionId, query],
    queryFn: ({ pageParam, signal }) =>
      send(
        'listCaseMoves',
        {
          params: { id: versionId },
          query: pageParam === null ? query : { ...query, cursor: pageParam },
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}
