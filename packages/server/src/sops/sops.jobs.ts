import type { JobRules } from '../jobs/index.ts';
import { beginSignedVersions } from './begin-signed-versions.ts';

/** Often enough that an office which opens at half past seven finds the version of the day. */
export const sopJobs: JobRules = {
  'begin-signed-versions': { handle: beginSignedVersions, everyMs: 10 * 60_000 },
};
