import type { Services } from '../services.ts';

/** Work to be enqueued. `id`: UUIDv7, or one made from the reason where a repeat must not double. */
export interface NewJob {
  readonly id: string;
  readonly kind: string;
  /** Ids and small facts, never names or NIK: the queue is not encrypted. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runAt: Date;
}

/** A claimed job. */
export interface Job {
  readonly officeId: number;
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 1 at the first try. */
  readonly attempt: number;
}

/**
 * Does the work; runs its own transactions. May be called again for the same job (after a crash
 * or an error), so its effect must be the same once or twice.
 */
export type JobHandler = (job: Job, services: Services) => Promise<void>;

export interface JobRule {
  readonly handle: JobHandler;
  /** After this time another worker may take the job; longer than the work ever takes. Default 5 min. */
  readonly leaseMs?: number;
  /** Given: run in every office once in each such span, without anybody enqueuing it. */
  readonly everyMs?: number;
}

/** Every kind of job this process knows: `{ 'seal-history': { handle, everyMs } }`. */
export type JobRules = Readonly<Record<string, JobRule>>;
