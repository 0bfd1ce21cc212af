import { readUpload } from '../documents/index.ts';
import { demandDraftReader, getDraft } from '../drafts/index.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { Refusal } from '../refusal.ts';
import { findSopVersion } from '../sops/index.ts';
import { beginFromBpmn } from './begin-from-bpmn.ts';
import { sendBpmn } from './send-bpmn.ts';

export const registerBpmnRoutes: FeatureRoutes = (serve, services) => {
  const { db } = services;

  serve('getSopBpmn', async ({ actor, params, query, reply }) => {
    const version = await findSopVersion(db, actor.officeId, params.id);
    if (version === undefined) throw new Refusal('NOT_FOUND');
    return sendBpmn(reply, version.prepared.definition, query.download === true);
  });

  serve('getDraftBpmn', async ({ actor, params, query, reply }) => {
    demandDraftReader(actor);
    const { definition } = await db.office(actor.officeId, (tx) => getDraft(tx, params.id));
    return sendBpmn(reply, definition, query.download === true);
  });

  serve('importBpmn', async ({ actor, commandId, request }) =>
    beginFromBpmn(services, actor, commandId, await readUpload(request)),
  );
};
