import { useApiQuery } from '../../api-client/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { pairPerformers, type Pair } from './pair-performers.ts';

/** Undefined until posts and the newest version are there. */
export function usePairs(): readonly Pair[] | undefined {
  const { definition, reply } = useDraft();
  const { newestId } = reply;
  const posts = useApiQuery('listPosts', {});
  const newest = useApiQuery(
    'getSop',
    { params: { id: newestId ?? '' } },
    { enabled: newestId !== null },
  );
  if (posts.data === undefined || (newestId !== null && newest.data === undefined))
    return undefined;
  return pairPerformers(definition, newest.data?.bindings ?? [], posts.data);
}
