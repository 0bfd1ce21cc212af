export { DOCUMENT_JOBS } from './documents.jobs.ts';
export { selectCaseFiles as listCaseFiles } from './documents.queries.ts';
export { registerDocumentRoutes } from './documents.routes.ts';
export type { FileStore } from './file-store.ts';
export { openLocalFileStore } from './local-file-store.ts';
export { isStoreKey } from './store-key.ts';
