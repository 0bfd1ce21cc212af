import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '../services.ts';
import type { JobRules } from './job.ts';
import { planRecurringJobs } from './plan-recurring-jobs.ts';
import { runDueJobs } from './run-due-jobs.ts';

export interface RunningJobs {
  /** Ends after the job that is running; jobs not begun wait for the next start. */
  stop(): Promise<void>;
}

const POLL_MS = 1_000;
const PLAN_MS = 60_000;
const FAULT_PAUSE_MS = 5_000;

/** Polls for due jobs until stopped. Any number of processes may do so on one database. */
export function startJobs(services: Services, rules: JobRules): RunningJobs {
  const abort = new AbortController();
  const isStopping = () => abort.signal.aborted;
  const pause = (ms: number) =>
    sleep(ms, undefined, { signal: abort.signal }).catch(() => undefined);

  const loop = async () => {
    let plannedAt = -Infinity;
    while (!isStopping()) {
      try {
        if (performance.now() - plannedAt >= PLAN_MS) {
          await planRecurringJobs(services, rules);
          plannedAt = performance.now();
        }
        await runDueJobs(services, rules, isStopping);
        await pause(POLL_MS);
      } catch (error) {
        // The database is away or restarting: whatever was claimed comes up again by its lease.
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        services.log.warn({ code }, 'jobs pause: database not ready');
        await pause(FAULT_PAUSE_MS);
      }
    }
  };
  const running = loop();
  return {
    async stop() {
      abort.abort();
      await running;
    },
  };
}
