import type { DraftReply } from '@tuntas/api';
import { endedToday } from '../ended-laws/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { findSopVersion } from '../sops/index.ts';
import { beginDraft } from './begin-draft.ts';
import { findLastVersion } from './drafts.queries.ts';
import { getDraft } from './get-draft.ts';

/** A draft that begins as a released version is. Refuses NOT_PERMITTED and NOT_FOUND. */
export async function reviseSop(
  services: Services,
  actor: Actor,
  commandId: string,
  versionId: string,
): Promise<DraftReply> {
  demandPower(actor, 'admin');
  const version = await findSopVersion(services.db, actor.officeId, versionId);
  if (version === undefined) throw new Refusal('NOT_FOUND');
  const { definition } = version.prepared;
  const request = { versionId };
  return runCommand(services, { actor, commandId, kind: 'revise-sop', request }, async (tx) => {
    const last = await findLastVersion(tx, definition.id);
    const id = await beginDraft(services, tx, actor, {
      definition: { ...definition, version: last + 1 },
      questions: [],
      source: null,
      fileName: '',
      basedOn: versionId,
      note: `Perubahan atas versi ${definition.version}`,
    });
    return getDraft(tx, id, await endedToday(services, tx));
  });
}
