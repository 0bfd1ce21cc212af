import type { FeatureRoutes } from '../http/serve.ts';
import { correctClient } from './correct-client.ts';
import { getCase } from './get-case.ts';
import { getInbox } from './get-inbox.ts';
import { listKnownClients } from './list-known-clients.ts';
import { listCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import { takeStep } from './take-step.ts';

export const registerCasesRoutes: FeatureRoutes = (serve, services) => {
  serve('getInbox', ({ actor, query }) => getInbox(services, actor, query));
  serve('listCases', ({ actor, query }) => listCases(services, actor, query));
  serve('getCase', ({ actor, params }) => getCase(services, actor, params.id));
  serve('openCase', ({ actor, commandId, body }) =>
    openCase(services, { actor, commandId, request: body }),
  );
  serve('correctClient', ({ actor, commandId, params, body }) =>
    correctClient(services, { actor, commandId, caseId: params.id, request: body }),
  );
  serve('listKnownClients', ({ actor, query }) => listKnownClients(services, actor, query.nik));
  serve('act', ({ actor, commandId, params, body, request }) =>
    takeStep(services, {
      actor,
      unproved: request.unproved,
      commandId,
      caseId: params.id,
      ...body,
    }),
  );
};
