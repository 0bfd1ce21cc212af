import type { Query, TenantTx } from '../database/index.ts';
import { sql } from '../database/index.ts';
import type { Job, NewJob } from './job.ts';

export async function insertJob(tx: TenantTx, job: NewJob): Promise<void> {
  await tx.rows(sql`
    insert into jobs (office_id, id, kind, payload, run_at)
    values (${tx.officeId}, ${job.id}, ${job.kind}, ${JSON.stringify(job.payload)}, ${job.runAt})
    on conflict (office_id, id) do nothing`);
}

/** Offices that have a job to run now. */
export async function listOfficesWithDueJobs(db: Query, now: Date): Promise<number[]> {
  const rows = await db.rows<{ office_id: number }>(sql`
    select distinct office_id from jobs
    where done_at is null and failed_at is null and run_at <= ${now}`);
  return rows.map((row) => row.office_id);
}

export async function listOfficeIds(db: Query): Promise<number[]> {
  const rows = await db.rows<{ id: number }>(sql`select id from offices order by id`);
  return rows.map((row) => row.id);
}

/**
 * Takes up to `limit` due jobs of one office: counts the attempt and moves `run_at` to
 * `leaseUntil`. The materialized step matters: as a sub-select in `where` PostgreSQL may lock and
 * take more rows than the limit.
 */
export async function claimJobs(
  tx: TenantTx,
  claim: { kinds: readonly string[]; now: Date; leaseUntil: Date; limit: number },
): Promise<Job[]> {
  const rows = await tx.rows<{
    id: string;
    kind: string;
    payload: Record<string, unknown>;
    attempts: number;
  }>(sql`
    with due as materialized (
      select id from jobs
      where office_id = ${tx.officeId} and done_at is null and failed_at is null
        and run_at <= ${claim.now} and kind = any(${claim.kinds})
      order by run_at limit ${claim.limit}
      for update skip locked
    )
    update jobs set attempts = attempts + 1, run_at = ${claim.leaseUntil}
    from due where jobs.office_id = ${tx.officeId} and jobs.id = due.id
    returning jobs.id, jobs.kind, jobs.payload, jobs.attempts`);
  return rows.map(({ attempts, ...job }) => ({ officeId: tx.officeId, ...job, attempt: attempts }));
}

export async function markJobDone(tx: TenantTx, id: string, now: Date): Promise<void> {
  await tx.rows(sql`
    update jobs set done_at = ${now}, last_error = null, failed_at = null
    where office_id = ${tx.officeId} and id = ${id} and done_at is null`);
}

export async function markJobFailed(
  tx: TenantTx,
  id: string,
  outcome: { error: string; runAt: Date; failedAt: Date | null },
): Promise<void> {
  await tx.rows(sql`
    update jobs set last_error = ${outcome.error}, run_at = ${outcome.runAt},
      failed_at = ${outcome.failedAt}
    where office_id = ${tx.officeId} and id = ${id} and done_at is null`);
}

/** Jobs done, or given up, before these instants. */
export async function deleteOldJobs(
  tx: TenantTx,
  before: { readonly done: Date; readonly failed: Date },
): Promise<void> {
  await tx.rows(sql`
    delete from jobs where office_id = ${tx.officeId} and done_at < ${before.done}`);
  await tx.rows(sql`
    delete from jobs where office_id = ${tx.officeId} and failed_at < ${before.failed}`);
}
