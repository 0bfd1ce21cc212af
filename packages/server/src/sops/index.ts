export { bindPerformers } from './bind-performers.ts';
export { releaseDefinition, releaseSop, type Released } from './release-sop.ts';
export { sopJobs } from './sops.jobs.ts';
export { findSopVersion, getSopVersion, type SopVersion } from './sop-version.ts';
export { isInForce, lockSop } from './sops.queries.ts';
export { listVersions } from './list-versions.ts';
export { registerSopsRoutes } from './sops.routes.ts';
