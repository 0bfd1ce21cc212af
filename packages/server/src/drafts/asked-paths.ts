import type { KeptQuestion } from './draft.ts';

/**
 * Every value that a question is about. One that names its cells is not about the whole table, even
 * where it is shown as one.
 */
export function askedPaths({
  where,
  also = [],
}: Pick<KeptQuestion, 'where' | 'also'>): readonly string[] {
  return where === 'rows' && also.length > 0 ? also : [where, ...also];
}
