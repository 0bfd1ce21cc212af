import { agendaRoutes } from '../agenda/index.ts';
import { registerCaseMoveRoutes } from '../case-moves/index.ts';
import { registerCasesRoutes, renameLetterCases } from '../cases/index.ts';
import { registerDraftRoutes } from '../drafts/index.ts';
import { registerDemoRoutes } from '../demo/index.ts';
import { registerDocumentRoutes } from '../documents/index.ts';
import { registerEndedLawRoutes } from '../ended-laws/index.ts';
import { registerIdentityRoutes, registerUserRoutes } from '../identity/index.ts';
import { registerInstrumentRoutes } from '../instruments/index.ts';
import { registerOfficeSettingsRoutes } from '../office-settings/index.ts';
import { registerPostRoutes } from '../posts/index.ts';
import { registerSopsRoutes } from '../sops/index.ts';
import { registerBpmnRoutes } from '../sop-bpmn/index.ts';
import { registerSopPrintingRoutes } from '../sop-printing/index.ts';
import type { FeatureRoutes } from './serve.ts';

/** The routes of every feature. */
export const FEATURES: readonly FeatureRoutes[] = [
  registerDemoRoutes,
  registerIdentityRoutes,
  registerUserRoutes,
  registerPostRoutes,
  registerOfficeSettingsRoutes,
  registerEndedLawRoutes,
  registerInstrumentRoutes,
  registerSopsRoutes,
  registerDraftRoutes,
  registerBpmnRoutes,
  registerSopPrintingRoutes,
  agendaRoutes(renameLetterCases),
  registerDocumentRoutes,
  registerCasesRoutes,
  registerCaseMoveRoutes,
];
