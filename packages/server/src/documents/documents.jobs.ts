import type { JobRules } from '../jobs/index.ts';
import { sweepFiles } from './sweep-files.ts';

export const DOCUMENT_JOBS: JobRules = {
  'sweep-files': {
    everyMs: 24 * 3600 * 1000,
    handle: async (job, services) => {
      await sweepFiles(services, job.officeId);
    },
  },
};
