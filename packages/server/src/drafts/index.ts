export { beginDraft } from './begin-draft.ts';
export { demandDraftReader } from './demand-draft-reader.ts';
export { registerDraftRoutes } from './drafts.routes.ts';
export type { KeptQuestion } from './draft.ts';
export { listTakenSopIds } from './drafts.queries.ts';
export { getDraft, listDrafts } from './get-draft.ts';
export { nameSop } from './name-sop.ts';
