import { v5 as uuidFromName } from 'uuid';
import type { Services } from '../services.ts';
import type { JobRules } from './job.ts';
import { deleteOldJobs, insertJob, listOfficeIds } from './jobs.queries.ts';

/** Namespace of the ids below; any fixed UUID. */
const NAMESPACE = '5f0d3f52-4f27-5d63-9b0e-3d7f6a0f8c11';
const KEEP_DONE_MS = 7 * 86_400_000;
/** Long enough for somebody to see it and act. */
const KEEP_FAILED_MS = 90 * 86_400_000;

/**
 * Enqueues, in every office, the jobs of the rules with `everyMs` for the span that `now` lies in.
 * The id is made from office, kind and span: planning twice, or in two processes, makes one job.
 * Also drops jobs done more than a week ago or given up more than 90 days ago.
 */
export async function planRecurringJobs(services: Services, rules: JobRules): Promise<void> {
  const now = services.clock();
  const recurring = Object.entries(rules).flatMap(([kind, { everyMs }]) =>
    everyMs === undefined ? [] : [{ kind, everyMs }],
  );
  for (const officeId of await listOfficeIds(services.db.reference)) {
    await services.db.office(officeId, async (tx) => {
      for (const { kind, everyMs } of recurring) {
        const span = Math.floor(now.getTime() / everyMs);
        const id = uuidFromName(`${officeId}/${kind}/${span}`, NAMESPACE);
        await insertJob(tx, { id, kind, payload: {}, runAt: new Date(span * everyMs) });
      }
      await deleteOldJobs(tx, {
        done: new Date(now.getTime() - KEEP_DONE_MS),
        failed: new Date(now.getTime() - KEEP_FAILED_MS),
      });
    });
  }
}
