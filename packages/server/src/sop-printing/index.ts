export { registerSopPrintingRoutes } from './sop-printing.routes.ts';
