export { isOutsideRole, readColumns, type Column } from './columns.ts';
export { findLeader } from './find-leader.ts';
export { findPartyRole } from './find-party-role.ts';
export { inferPerformers } from './infer-performers.ts';
export { splitPosts } from './split-posts.ts';
export { isPostName, startsWithVerb, startsWithWork } from './sentence-start.ts';
