import type { TenantTx } from '../database/index.ts';
import type { NewJob } from './job.ts';
import { insertJob } from './jobs.queries.ts';

/** Asks for work after the commit of `tx`; an id that is there already changes nothing. */
export async function enqueueJob(tx: TenantTx, job: NewJob): Promise<void> {
  await insertJob(tx, job);
}
