export { bindPerformers } from './bind-performers.ts';
export { releaseSop, type Released } from './release-sop.ts';
export { findSopVersion, getSopVersion, type SopVersion } from './sop-version.ts';
export { isInForce } from './sops.queries.ts';
export { registerSopsRoutes } from './sops.routes.ts';
