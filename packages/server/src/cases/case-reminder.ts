import type { JobHandler } from '../jobs/index.ts';
import { markReminderDue } from './cases.queries.ts';

/**
 * An outside party has not answered in time: the step is marked on the desks of its posts. Not an
 * event of the case: nothing happened, time passed; folding the events does not know it.
 * A case that stood still meanwhile has asked for a reminder anew; the one from before says nothing.
 */
export const remindOfCase: JobHandler = async (job, { db, clock }) => {
  const { caseId, openId, askedAt } = job.payload;
  if (typeof caseId !== 'string' || typeof openId !== 'string' || typeof askedAt !== 'string') {
    throw new Error('a case reminder names no step');
  }
  const at = clock().toISOString();
  await db.office(job.officeId, (tx) => markReminderDue(tx, { caseId, openId, askedAt, at }));
};
