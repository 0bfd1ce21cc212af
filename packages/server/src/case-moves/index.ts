export { registerCaseMoveRoutes } from './case-moves.routes.ts';
