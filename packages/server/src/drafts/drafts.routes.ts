import { readUpload } from '../documents/index.ts';
import { endedToday } from '../ended-laws/index.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { copySop, importSop } from './copy-sop.ts';
import { demandDraftReader } from './demand-draft-reader.ts';
import { discardDraft } from './discard-draft.ts';
import { editDraft } from './edit-draft.ts';
import { findDraftOrigin, findVersionOrigin } from './find-origin.ts';
import { getDraft, listDrafts } from './get-draft.ts';
import { getShelfSop } from './get-shelf-sop.ts';
import { placeDraft } from './place-draft.ts';
import { proposeDraft } from './propose-draft.ts';
import { previewRebase, rebaseDraft } from './rebase-draft.ts';
import { readDrafts } from './read-drafts.ts';
import { returnDraft } from './return-draft.ts';
import { reviseSop } from './revise-sop.ts';
import { listShelfRows } from './shelf.queries.ts';
import { signDraft } from './sign-draft.ts';
import { undoEdit } from './undo-edit.ts';

export const registerDraftRoutes: FeatureRoutes = (serve, services) => {
  const { db } = services;

  serve('listDrafts', ({ actor }) => {
    demandDraftReader(actor);
    return db.office(actor.officeId, listDrafts);
  });
  serve('getDraft', ({ actor, params }) => {
    demandDraftReader(actor);
    return db.office(actor.officeId, async (tx) =>
      getDraft(tx, params.id, await endedToday(services, tx)),
    );
  });
  serve('readDrafts', async ({ actor, commandId, request }) =>
    readDrafts(services, actor, commandId, await readUpload(request)),
  );
  serve('pasteDraft', ({ actor, commandId, body }) =>
    readDrafts(services, actor, commandId, {
      name: 'Teks yang ditempel',
      bytes: Buffer.from(body.text),
    }),
  );
  serve('reviseSop', ({ actor, commandId, params }) =>
    reviseSop(services, actor, commandId, params.id),
  );
  serve('listShelf', ({ actor }) => {
    demandDraftReader(actor);
    return listShelfRows(db.reference, actor.officeId);
  });
  serve('getShelfSop', ({ actor, params }) =>
    getShelfSop(services, actor, { ...params, officeId: Number(params.officeId) }),
  );
  serve('getSopOrigin', ({ actor, params }) =>
    db.office(actor.officeId, async (tx) => ({ origin: await findVersionOrigin(tx, params.id) })),
  );
  serve('getDraftOrigin', ({ actor, params }) => {
    demandDraftReader(actor);
    return db.office(actor.officeId, async (tx) => ({
      origin: await findDraftOrigin(tx, params.id),
    }));
  });
  serve('copySop', ({ actor, commandId, body }) => copySop(services, actor, commandId, body));
  serve('importSop', ({ actor, commandId, body }) =>
    importSop(services, actor, commandId, body.text),
  );
  serve('editDraft', ({ actor, commandId, params, body }) =>
    editDraft(services, { actor, commandId, draftId: params.id, ...body }),
  );
  serve('undoEdit', ({ actor, commandId, params, body }) =>
    undoEdit(services, { actor, commandId, draftId: params.id, ...body }),
  );
  serve('placeDraft', ({ actor, commandId, params, body }) =>
    placeDraft(services, { actor, commandId, draftId: params.id, ...body }),
  );
  serve('previewRebase', ({ actor, params, query }) => {
    demandDraftReader(actor);
    const take = query.take === undefined ? [] : query.take.split(',').map(Number);
    return previewRebase(services, actor.officeId, params.id, take);
  });
  serve('rebaseDraft', ({ actor, commandId, params, body }) =>
    rebaseDraft(services, { actor, commandId, draftId: params.id, ...body }),
  );
  serve('proposeDraft', ({ actor, commandId, params, body }) =>
    proposeDraft(services, { actor, commandId, draftId: params.id, ...body }),
  );
  serve('returnDraft', ({ actor, commandId, params, body }) =>
    returnDraft(services, { actor, commandId, draftId: params.id, ...body }),
  );
  serve('signDraft', ({ actor, commandId, params, body }) =>
    signDraft(services, { actor, commandId, draftId: params.id, ...body }),
  );
  serve('discardDraft', ({ actor, commandId, params, body }) =>
    discardDraft(services, { actor, commandId, draftId: params.id, ...body }),
  );
};
