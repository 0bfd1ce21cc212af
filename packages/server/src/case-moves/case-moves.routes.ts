import type { FeatureRoutes } from '../http/serve.ts';
import { listCaseMoves } from './list-case-moves.ts';
import { moveCases } from './move-cases.ts';

export const registerCaseMoveRoutes: FeatureRoutes = (serve, services) => {
  serve('listCaseMoves', ({ actor, params, query }) =>
    listCaseMoves(services, actor, params.id, query),
  );
  serve('moveCases', ({ actor, commandId, params, body }) =>
    moveCases(services, { actor, commandId, versionId: params.id, request: body }),
  );
};
