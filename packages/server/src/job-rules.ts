import { auditJobs } from './audit/index.ts';
import { caseJobs } from './cases/index.ts';
import { DOCUMENT_JOBS } from './documents/index.ts';
import { identityJobs } from './identity/index.ts';
import type { JobRules } from './jobs/index.ts';
import { sopJobs } from './sops/index.ts';

/** Every kind of job that a running Tuntas does. */
export const JOB_RULES: JobRules = {
  ...auditJobs,
  ...caseJobs,
  ...DOCUMENT_JOBS,
  ...identityJobs,
  ...sopJobs,
};
