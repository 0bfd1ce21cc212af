import type { FeatureRoutes } from '../http/serve.ts';
import { demandPower } from '../identity/index.ts';
import { runCommand } from '../run-command.ts';
import { bindPerformers } from './bind-performers.ts';
import { getSop, listSops } from './get-sop.ts';

export const registerSopsRoutes: FeatureRoutes = (serve, services) => {
  const { db } = services;

  serve('listSops', ({ actor }) => db.office(actor.officeId, listSops));

  serve('getSop', ({ actor, params }) => db.office(actor.officeId, (tx) => getSop(tx, params.id)));

  serve('bindPerformers', ({ actor, commandId, params, body }) => {
    demandPower(actor, 'admin');
    const request = { versionId: params.id, ...body };
    return runCommand(
      services,
      { actor, commandId, kind: 'bind-performers', request },
      async (tx) => {
        await bindPerformers(services, tx, { ...request, actorUserId: actor.userId });
        return getSop(tx, params.id);
      },
    );
  });
};
