import {
  keepPreviousData,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { CallOf, ReplyOf, RouteName } from '@tuntas/api';
import { send } from './send.ts';

/** Key and fetcher of a reading call; the key begins with the route name. */
function apiQuery<N extends RouteName>(name: N, input: CallOf<N>) {
  return queryOptions<ReplyOf<N>>({
    queryKey: [name, input],
    queryFn: ({ signal }) => send(name, input, { signal }),
  });
}

export interface ReadOptions {
  readonly enabled?: boolean;
  /** Ask again every so many milliseconds while the page is visible. */
  readonly refetchInterval?: number;
  readonly staleTime?: number;
  /** Keep showing the previous answer while another one is fetched. */
  readonly keepPrevious?: boolean;
}

/** Reads a route of the contract. */
export function useApiQuery<N extends RouteName>(
  name: N,
  input: CallOf<N>,
  { keepPrevious = false, ...options }: ReadOptions = {},
): UseQueryResult<ReplyOf<N>> {
  return useQuery({
    ...apiQuery(name, input),
    ...options,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
