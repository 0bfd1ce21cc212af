import type { CallOf, PostReply } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { keepAnAdmin, todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getPost } from './get-post.ts';
import {
  deleteHolding,
  findHoldingForChange,
  findHoldingStart,
  findPostForChange,
  hasOverlap,
  updateHoldingEnd,
  type HoldingRow,
} from './posts.queries.ts';

/**
 * Sets the last day of a person in a post; a day before today takes the post away at once. A time
 * that has not begun is withdrawn by a last day before its first: it never was, and only the office
 * log remembers it.
 * Refuses with NOT_PERMITTED, NOT_FOUND, PERIOD_INVALID, HOLDING_OVERLAPS (the new end runs into
 * a later time), NOTHING_TO_CHANGE, LAST_ADMIN (nobody would administer the office then).
 */
export async function endHolding(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'endHolding'>,
): Promise<PostReply> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'end-holding', request }, async (tx) => {
    const today = await todayIn(services, tx);
    const fromOn = await findHoldingStart(tx, request.params.id);
    if (fromOn === undefined) throw new Refusal('NOT_FOUND');
    const days = [today, fromOn, dayAfter(request.body.untilOn)].filter((day) => day >= today);
    const postId = await keepAnAdmin(tx, days, () => apply(services, tx, actor, today, request));
    return getPost(tx, today, postId);
  });
}

async function apply(
  services: Services,
  tx: TenantTx,
  actor: Actor,
  today: string,
  { params, body }: CallOf<'endHolding'>,
): Promise<string> {
  const holding = await findHoldingForChange(tx, params.id);
  if (!holding) throw new Refusal('NOT_FOUND');
  const { untilOn } = body;
  if (untilOn < holding.from_on) {
    if (holding.from_on > today) return withdraw(services, tx, actor, holding);
    throw new Refusal('PERIOD_INVALID', {}, [
      { path: 'untilOn', message: 'Tidak boleh sebelum tanggal mulai.' },
    ]);
  }
  if (untilOn === holding.until_on) throw new Refusal('NOTHING_TO_CHANGE');
  await findPostForChange(tx, holding.post_id);
  if (await hasOverlap(tx, { ...holding, until_on: untilOn })) {
    throw new Refusal('HOLDING_OVERLAPS');
  }
  await updateHoldingEnd(tx, holding.id, untilOn);
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at: services.clock().toISOString(),
      actorUserId: actor.userId,
      kind: 'holding-ended',
      subjectId: holding.post_id,
      detail: {
        holdingId: holding.id,
        userId: holding.user_id,
        untilOn: [holding.until_on, untilOn],
      },
    },
    [{ table: 'holdings', id: holding.id }],
  );
  return holding.post_id;
}

async function withdraw(
  services: Services,
  tx: TenantTx,
  actor: Actor,
  holding: HoldingRow,
): Promise<string> {
  await deleteHolding(tx, holding.id);
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at: services.clock().toISOString(),
      actorUserId: actor.userId,
      kind: 'holding-withdrawn',
      subjectId: holding.post_id,
      detail: {
        holdingId: holding.id,
        userId: holding.user_id,
        capacity: holding.capacity,
        fromOn: holding.from_on,
        untilOn: holding.until_on,
      },
    },
    [{ table: 'holdings', id: holding.id }],
  );
  return holding.post_id;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
