import type { JobRules } from '../jobs/index.ts';
import { remindOfCase } from './case-reminder.ts';

export { registerCasesRoutes } from './cases.routes.ts';
export { getInbox } from './get-inbox.ts';
export { openCase } from './open-case.ts';
export { takeStep, type TakeStep } from './take-step.ts';

export const caseJobs: JobRules = { 'case-reminder': { handle: remindOfCase } };
