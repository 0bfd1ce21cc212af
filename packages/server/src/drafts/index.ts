export { registerDraftRoutes } from './drafts.routes.ts';
