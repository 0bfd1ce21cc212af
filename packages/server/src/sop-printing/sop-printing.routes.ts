import type { PrintSheetQuery } from '@tuntas/api';
import type { PrintOptions } from '@tuntas/naskah';
import type { TenantTx } from '../database/index.ts';
import { demandDraftReader, getDraft } from '../drafts/index.ts';
import { endedToday } from '../ended-laws/index.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { Refusal } from '../refusal.ts';
import { findSopVersion, listVersions } from '../sops/index.ts';
import { tellNotInForce } from './tell-not-in-force.ts';
import { sendSheet } from './send-sheet.ts';

export const registerSopPrintingRoutes: FeatureRoutes = (serve, services) => {
  const { db } = services;

  serve('printSop', async ({ actor, params, query, reply }) => {
    const version = await findSopVersion(db, actor.officeId, params.id);
    if (version === undefined) throw new Refusal('NOT_FOUND');
    const options = await db.office(actor.officeId, async (tx) => {
      const lives = await listVersions(tx, params.id);
      const notInForce = tellNotInForce(lives.find(({ versionId }) => versionId === params.id));
      return { ...(await optionsOf(query, tx)), ...(notInForce !== undefined && { notInForce }) };
    });
    return sendSheet(reply, actor.officeId, version.prepared.definition, options);
  });

  serve('printDraft', async ({ actor, params, query, reply }) => {
    demandDraftReader(actor);
    const [{ definition, summary }, options] = await db.office(
      actor.officeId,
      async (tx) => [await getDraft(tx, params.id), await optionsOf(query, tx)] as const,
    );
    // Another draft may have become the version that this one was to be.
    const next = { ...definition, version: summary.sopVersion };
    return sendSheet(reply, actor.officeId, next, { ...options, draft: true });
  });

  /** Only the annex tells which laws have ended; without it a sheet is the same on every day. */
  const optionsOf = async (
    { format, paper, annex = false }: PrintSheetQuery,
    tx: TenantTx,
  ): Promise<PrintOptions> => ({
    format,
    paper,
    annex,
    ...(annex && { ended: await endedToday(services, tx) }),
  });
};
