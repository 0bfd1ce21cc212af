export { demandDraftReader } from './demand-draft-reader.ts';
export { registerDraftRoutes } from './drafts.routes.ts';
export { getDraft } from './get-draft.ts';
