import type { SopReply } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getSop } from './get-sop.ts';
import { findSopVersionRow, lockSop, withdrawVersion } from './sops.queries.ts';

/**
 * The head takes a version out of force, or one that waits for its day. New berkas cannot begin on
 * it; running ones go on. Refuses NOT_PERMITTED, NOT_FOUND, SOP_NOT_IN_FORCE.
 */
export async function withdrawSop(
  services: Services,
  actor: Actor,
  commandId: string,
  { versionId, reason }: { readonly versionId: string; readonly reason: string },
): Promise<SopReply> {
  demandPower(actor, 'head');
  const request = { versionId, reason: reason.trim() };
  return runCommand(services, { actor, commandId, kind: 'withdraw-sop', request }, async (tx) => {
    const row = await findSopVersionRow(tx, versionId);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    await lockSop(tx, row.sop_id);
    if (!(await withdrawVersion(tx, versionId))) throw new Refusal('SOP_NOT_IN_FORCE');
    await recordOfficeEvent(
      tx,
      {
        id: services.newId(),
        at: services.clock().toISOString(),
        actorUserId: actor.userId,
        kind: 'sop-withdrawn',
        subjectId: versionId,
        detail: { sopId: row.sop_id, version: row.version, reason: request.reason },
      },
      [{ table: 'sop_versions', id: versionId }],
    );
    return getSop(services, tx, versionId);
  });
}
