import type { Actor } from '../http/actor.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { hasPower } from '../identity/index.ts';
import { addEnded } from './add-ended.ts';
import { listEnded } from './list-ended.ts';
import { previewEnded } from './preview-ended.ts';
import { withdrawEnded } from './withdraw-ended.ts';

/** Drafts are not for everybody; SOPs in force are. */
const seesDrafts = (actor: Actor) => ({
  withDrafts: hasPower(actor, 'admin') || hasPower(actor, 'head'),
});

export const registerEndedLawRoutes: FeatureRoutes = (serve, services) => {
  const { db } = services;
  serve('listEnded', ({ actor }) =>
    db.office(actor.officeId, (tx) => listEnded(tx, seesDrafts(actor))),
  );
  serve('previewEnded', ({ actor, query }) => {
    const words = (query.words ?? '').split(',').filter((word) => word.trim() !== '');
    return db.office(actor.officeId, (tx) =>
      previewEnded(tx, { kind: query.kind, name: query.name, words }, seesDrafts(actor)),
    );
  });
  serve('addEnded', ({ actor, commandId, body }) => addEnded(services, actor, commandId, body));
  serve('withdrawEnded', ({ actor, commandId, params, body }) =>
    withdrawEnded(services, actor, commandId, { params, body }),
  );
};
