import { useKept, type Kept } from '../use-kept.ts';
import { useDraft } from './draft-context.ts';

/** As `useKept`, for the open draft. @param name unique within the draft */
export function useDraftKept<T>(name: string, initial: T): Kept<T> {
  const { reply } = useDraft();
  return useKept(`${reply.summary.id}.${name}`, initial);
}
