import type { CallOf } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { findEndedForChange, updateEndedWithdrawn } from './ended-laws.queries.ts';

/**
 * Takes an entry of the office out of the list; it stays to be seen with its reason. What ships
 * cannot be withdrawn. Refuses NOT_PERMITTED, NOT_FOUND, NOTHING_TO_CHANGE (withdrawn before).
 */
export async function withdrawEnded(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'withdrawEnded'>,
): Promise<{ ok: true }> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'withdraw-ended', request }, async (tx) => {
    const { id } = request.params;
    const entry = await findEndedForChange(tx, id);
    if (entry === undefined) throw new Refusal('NOT_FOUND');
    if (entry.withdrawn_at !== null) throw new Refusal('NOTHING_TO_CHANGE');
    const at = services.clock().toISOString();
    const reason = request.body.reason.trim();
    await updateEndedWithdrawn(tx, { id, at, by: actor.userId, reason });
    await recordOfficeEvent(
      tx,
      {
        id: services.newId(),
        at,
        actorUserId: actor.userId,
        kind: 'ended-withdrawn',
        subjectId: id,
        detail: { name: entry.name, reason },
      },
      [{ table: 'ended_entries', id }],
    );
    return { ok: true as const };
  });
}
