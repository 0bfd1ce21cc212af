import type { Services } from '../services.ts';
import { deleteUnusedFiles, mayRemoveFiles } from './documents.queries.ts';

const UNUSED_MAX_AGE_MS = 7 * 24 * 3600 * 1000;
const AT_ONCE = 100;

/**
 * Removes files that somebody uploaded into a case a week ago and no action ever named: their
 * window was closed before the action. Used files and files of the agenda stay for ever. The row
 * goes first; a crash in between leaves bytes without a row, which take space and do no harm.
 * While a backup is made nothing is removed: it still has to copy what its rows name.
 */
export async function sweepFiles(services: Services, officeId: number): Promise<number> {
  const before = new Date(services.clock().getTime() - UNUSED_MAX_AGE_MS).toISOString();
  let removed = 0;
  for (;;) {
    const keys = await services.db.office(officeId, async (tx) =>
      (await mayRemoveFiles(tx)) ? deleteUnusedFiles(tx, before, AT_ONCE) : [],
    );
    for (const key of keys) await services.files.remove(key);
    removed += keys.length;
    if (keys.length < AT_ONCE) return removed;
  }
}
