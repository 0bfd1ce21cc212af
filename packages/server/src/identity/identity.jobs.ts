import type { JobHandler, JobRules } from '../jobs/index.ts';
import { IDLE_HOURS } from './find-session.ts';
import { deleteEndedSessions, deleteOldCommands } from './identity.queries.ts';

const HOUR = 3_600_000;
/** No client repeats a command after this; until then it gets the first answer. */
const KEEP_COMMANDS_MS = 30 * 24 * HOUR;

const sweep: JobHandler = async (job, { db, clock }) => {
  const now = clock();
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  await db.office(job.officeId, async (tx) => {
    await deleteEndedSessions(tx, {
      now: now.toISOString(),
      idleSince: before(IDLE_HOURS * HOUR),
    });
    await deleteOldCommands(tx, before(KEEP_COMMANDS_MS));
  });
};

/** Ended sessions and old command ids are dropped once an hour. */
export const identityJobs: JobRules = {
  'sweep-sessions': { handle: sweep, everyMs: HOUR },
};
