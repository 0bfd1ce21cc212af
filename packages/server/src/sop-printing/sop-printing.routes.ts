import type { PrintSheetQuery } from '@tuntas/api';
import type { PrintOptions } from '@tuntas/naskah';
import { demandDraftReader, getDraft } from '../drafts/index.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { Refusal } from '../refusal.ts';
import { findSopVersion } from '../sops/index.ts';
import { sendSheet } from './send-sheet.ts';

export const registerSopPrintingRoutes: FeatureRoutes = (serve, { db }) => {
  serve('printSop', async ({ actor, params, query, reply }) => {
    const version = await findSopVersion(db, actor.officeId, params.id);
    if (version === undefined) throw new Refusal('NOT_FOUND');
    return sendSheet(reply, version.prepared.definition, optionsOf(query));
  });

  serve('printDraft', async ({ actor, params, query, reply }) => {
    demandDraftReader(actor);
    const draft = await db.office(actor.officeId, (tx) => getDraft(tx, params.id));
    return sendSheet(reply, draft.definition, { ...optionsOf(query), draft: true });
  });
};

const optionsOf = ({ format, paper, annex = false }: PrintSheetQuery): PrintOptions => ({
  format,
  paper,
  annex,
});
