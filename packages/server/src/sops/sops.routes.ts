import type { FeatureRoutes } from '../http/serve.ts';
import { demandPower } from '../identity/index.ts';
import { runCommand } from '../run-command.ts';
import { bindPerformers } from './bind-performers.ts';
import { Refusal } from '../refusal.ts';
import { getSop, listSops } from './get-sop.ts';
import { listChanges, listHistory, listVersions } from './list-versions.ts';
import { findSopVersionRow } from './sops.queries.ts';
import { withdrawSop } from './withdraw-sop.ts';

export const registerSopsRoutes: FeatureRoutes = (serve, services) => {
  const { db } = services;

  serve('listSops', ({ actor }) => db.office(actor.officeId, listSops));

  serve('getSop', ({ actor, params }) =>
    db.office(actor.officeId, (tx) => getSop(services, tx, params.id)),
  );

  serve('listSopHistory', ({ actor }) => db.office(actor.officeId, listHistory));
  serve('listSopVersions', ({ actor, params }) =>
    db.office(actor.officeId, (tx) => listVersions(tx, params.id)),
  );
  serve('listSopChanges', ({ actor, params, query }) =>
    db.office(actor.officeId, (tx) => listChanges(tx, params.id, query.since)),
  );
  serve('withdrawSop', ({ actor, commandId, params, body }) =>
    withdrawSop(services, actor, commandId, { versionId: params.id, reason: body.reason }),
  );
  serve('getSopSource', ({ actor, params }) =>
    db.office(actor.officeId, async (tx) => {
      const row = await findSopVersionRow(tx, params.id);
      if (row === undefined) throw new Refusal('NOT_FOUND');
      return { fileName: `${row.sop_id}-v${row.version}.yaml`, text: row.source };
    }),
  );

  serve('bindPerformers', ({ actor, commandId, params, body }) => {
    demandPower(actor, 'admin');
    const request = { versionId: params.id, ...body };
    return runCommand(
      services,
      { actor, commandId, kind: 'bind-performers', request },
      async (tx) => {
        await bindPerformers(services, tx, { ...request, actorUserId: actor.userId });
        return getSop(services, tx, params.id);
      },
    );
  });
};
