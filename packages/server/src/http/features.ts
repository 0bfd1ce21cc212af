import { registerAgendaRoutes } from '../agenda/index.ts';
import { registerDocumentRoutes } from '../documents/index.ts';
import { registerIdentityRoutes, registerUserRoutes } from '../identity/index.ts';
import { registerPostRoutes } from '../posts/index.ts';
import type { FeatureRoutes } from './serve.ts';

/** The routes of every feature. */
export const FEATURES: readonly FeatureRoutes[] = [
  registerIdentityRoutes,
  registerUserRoutes,
  registerPostRoutes,
  registerAgendaRoutes,
  registerDocumentRoutes,
];
