export { FILES_KEPT_LOCK } from './documents.queries.ts';
export { DOCUMENT_JOBS } from './documents.jobs.ts';
export { registerDocumentRoutes } from './documents.routes.ts';
export type { FileStore } from './file-store.ts';
export { openLocalFileStore } from './local-file-store.ts';
export { isStoreKey } from './store-key.ts';
export { attachment } from './content-disposition.ts';
export { readUpload } from './read-upload.ts';
export { shownFileName } from './file-name.ts';
