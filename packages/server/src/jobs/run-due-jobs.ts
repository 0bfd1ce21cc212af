import type { Services } from '../services.ts';
import type { Job, JobRule, JobRules } from './job.ts';
import { claimJobs, listOfficesWithDueJobs, markJobDone, markJobFailed } from './jobs.queries.ts';

const DEFAULT_LEASE_MS = 5 * 60_000;
export const MAX_ATTEMPTS = 12;
const ERROR_LENGTH = 500;

/** Pause after the nth failed attempt: 5 s, 20 s, 80 s … at most an hour. */
export function retryPauseMs(attempt: number): number {
  return Math.min(5_000 * 4 ** (attempt - 1), 3_600_000);
}

/**
 * Runs every job that is due now in every office, one after another within an office, and gives
 * their number. Stops between two jobs when `isStopping` says so. Jobs of a kind without a rule
 * are left alone: a newer version may know them.
 */
export async function runDueJobs(
  services: Services,
  rules: JobRules,
  isStopping: () => boolean = () => false,
): Promise<number> {
  const offices = await listOfficesWithDueJobs(services.db.reference, services.clock());
  let count = 0;
  for (const officeId of offices) {
    for (const [kind, rule] of Object.entries(rules)) {
      for (;;) {
        if (isStopping()) return count;
        const job = await claimNext(services, officeId, kind, rule);
        if (!job) break;
        await runJob(services, rule, job);
        count++;
      }
    }
  }
  return count;
}

/** One at a time: jobs claimed in advance would stand still for a whole lease after a crash. */
async function claimNext(
  services: Services,
  officeId: number,
  kind: string,
  rule: JobRule,
): Promise<Job | undefined> {
  const now = services.clock();
  const leaseUntil = new Date(now.getTime() + (rule.leaseMs ?? DEFAULT_LEASE_MS));
  const [job] = await services.db.office(officeId, (tx) =>
    claimJobs(tx, { kinds: [kind], now, leaseUntil, limit: 1 }),
  );
  return job;
}

async function runJob(services: Services, rule: JobRule, job: Job): Promise<void> {
  const { db, log } = services;
  try {
    // Claiming counts: who comes here has ended its process, or overrun its time, each time.
    if (job.attempt > MAX_ATTEMPTS) throw new Error('ended its process or overran its time');
    await rule.handle(job, services);
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const now = services.clock();
    const isLast = job.attempt >= MAX_ATTEMPTS;
    log.error(
      { officeId: job.officeId, jobId: job.id, kind: job.kind, attempt: job.attempt, isLast },
      'job failed',
    );
    await db.office(job.officeId, (tx) =>
      markJobFailed(tx, job.id, {
        error: message.slice(0, ERROR_LENGTH),
        runAt: new Date(now.getTime() + retryPauseMs(job.attempt)),
        failedAt: isLast ? now : null,
      }),
    );
    return;
  }
  await db.office(job.officeId, (tx) => markJobDone(tx, job.id, services.clock()));
}
