import type { ActingCapacity, CallOf, PostReply } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getPost } from './get-post.ts';
import { findPostForChange, hasOverlap, insertHolding, isActiveUser } from './posts.queries.ts';

export interface Appointment {
  readonly postId: string;
  readonly userId: string;
  readonly capacity: ActingCapacity;
  /** First and last day in the post, local days. */
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/**
 * Puts a person into a post. Checks no power. The post stays locked meanwhile, so that two
 * appointments to it cannot overlap unseen.
 */
export async function addHolding(
  services: Services,
  tx: TenantTx,
  appointment: Appointment,
  actorUserId: string | null,
): Promise<void> {
  const { postId, userId, capacity, fromOn, untilOn } = appointment;
  if (untilOn !== null && untilOn < fromOn) {
    throw new Refusal('PERIOD_INVALID', {}, [
      { path: 'untilOn', message: 'Tidak boleh sebelum tanggal mulai.' },
    ]);
  }
  const post = await findPostForChange(tx, postId);
  if (!post?.is_active) throw new Refusal('NOT_FOUND');
  if (!(await isActiveUser(tx, userId))) {
    throw new Refusal('REQUEST_INVALID', {}, [
      { path: 'userId', message: 'Pengguna tidak ada atau tidak aktif.' },
    ]);
  }
  const id = services.newId();
  const at = services.clock().toISOString();
  const period = { id, post_id: postId, user_id: userId, from_on: fromOn, until_on: untilOn };
  if (await hasOverlap(tx, period)) throw new Refusal('HOLDING_OVERLAPS');
  await insertHolding(tx, { ...period, capacity, at });
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at,
      actorUserId,
      kind: 'holder-appointed',
      subjectId: postId,
      detail: { holdingId: id, userId, capacity, fromOn, untilOn },
    },
    [{ table: 'holdings', id }],
  );
}

/** Refuses with NOT_PERMITTED, NOT_FOUND, PERIOD_INVALID, HOLDING_OVERLAPS, REQUEST_INVALID. */
export async function appoint(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'appoint'>,
): Promise<PostReply> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'appoint', request }, async (tx) => {
    const { params, body } = request;
    await addHolding(
      services,
      tx,
      { ...body, postId: params.id, untilOn: body.untilOn ?? null },
      actor.userId,
    );
    return getPost(tx, await todayIn(services, tx), params.id);
  });
}
