import type { JobRules } from '../jobs/index.ts';
import { remindOfCase } from './case-reminder.ts';

export { patchOf } from './case-patch.ts';
export { findLastEntry, postsOfSop, writeCasePatch } from './cases.queries.ts';
export { describeEntry } from './describe-entry.ts';
export { hashEvents } from './hash-events.ts';
export { findUnbound, refuseUnbound } from './refuse-unbound.ts';
export type { PerformerPost } from './posts-of-sop.ts';
export { registerCasesRoutes } from './cases.routes.ts';
export { getInbox } from './get-inbox.ts';
export { openCase } from './open-case.ts';
export { renameLetterCases } from './rename-letter-cases.ts';
export { takeStep, type TakeStep } from './take-step.ts';

export const caseJobs: JobRules = { 'case-reminder': { handle: remindOfCase } };
