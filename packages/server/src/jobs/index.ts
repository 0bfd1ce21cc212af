export { enqueueJob } from './enqueue-job.ts';
export type { Job, JobHandler, JobRule, JobRules, NewJob } from './job.ts';
export { planRecurringJobs } from './plan-recurring-jobs.ts';
export { runDueJobs } from './run-due-jobs.ts';
export { startJobs, type RunningJobs } from './start-jobs.ts';
