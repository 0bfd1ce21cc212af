export { buildApp, type AppOptions } from './build-app.ts';
export type { Actor } from './actor.ts';
