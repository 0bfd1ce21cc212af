import { QueryClient } from '@tanstack/react-query';
import { ApiRefusal } from './api-refusal.ts';

/** One cache for the whole page. Refusals are never repeated; silence is tried twice more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ApiRefusal && error.status < 500),
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
