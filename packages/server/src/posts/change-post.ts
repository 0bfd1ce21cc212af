import type { CallOf, PostReply } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { keepAnAdmin, todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { demandParent } from './create-post.ts';
import { getPost } from './get-post.ts';
import {
  findPostForChange,
  isPostInUse,
  listPostAndSuperiors,
  updatePost,
  type PostRow,
} from './posts.queries.ts';

/**
 * Changes a post, its powers, or whether it exists any longer. Refuses with NOT_PERMITTED,
 * NOT_FOUND, NOTHING_TO_CHANGE, POST_IN_USE, LAST_ADMIN, REQUEST_INVALID (parent).
 */
export async function changePost(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'changePost'>,
): Promise<PostReply> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'change-post', request }, async (tx) => {
    const today = await todayIn(services, tx);
    await keepAnAdmin(tx, [today], () => apply(services, tx, actor, today, request));
    return getPost(tx, today, request.params.id);
  });
}

async function apply(
  services: Services,
  tx: TenantTx,
  actor: Actor,
  today: string,
  { params, body }: CallOf<'changePost'>,
): Promise<void> {
  const before = await findPostForChange(tx, params.id);
  if (!before) throw new Refusal('NOT_FOUND');
  const after: PostRow = {
    id: before.id,
    title: body.title?.trim() ?? before.title,
    unit: body.unit?.trim() ?? before.unit,
    parent_id: body.parentId === undefined ? before.parent_id : body.parentId,
    powers: body.powers ?? before.powers,
    is_active: body.isActive ?? before.is_active,
  };
  const changed = differences(before, after);
  if (Object.keys(changed).length === 0) throw new Refusal('NOTHING_TO_CHANGE');
  if ('parent_id' in changed && after.parent_id !== null) {
    await demandParent(tx, after.parent_id);
    await demandNoCircle(tx, after.id, after.parent_id);
  }
  if (before.is_active && !after.is_active && (await isPostInUse(tx, after.id, today))) {
    throw new Refusal('POST_IN_USE');
  }
  await updatePost(tx, after);
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at: services.clock().toISOString(),
      actorUserId: actor.userId,
      kind: 'post-changed',
      subjectId: after.id,
      detail: changed,
    },
    [{ table: 'posts', id: after.id }],
  );
}

/** Old and new of what differs; the order of powers does not matter. */
function differences(before: PostRow, after: PostRow): Record<string, readonly unknown[]> {
  const told = (post: PostRow, key: keyof PostRow) =>
    key === 'powers' ? post.powers.toSorted().join(' ') : post[key];
  return Object.fromEntries(
    (['title', 'unit', 'parent_id', 'powers', 'is_active'] as const)
      .filter((key) => told(before, key) !== told(after, key))
      .map((key) => [key, [before[key], after[key]]]),
  );
}

async function demandNoCircle(tx: TenantTx, postId: string, parentId: string): Promise<void> {
  const line = await listPostAndSuperiors(tx, parentId);
  if (!line.includes(postId)) return;
  throw new Refusal('REQUEST_INVALID', {}, [
    { path: 'parentId', message: 'Atasan tidak boleh jabatan itu sendiri atau bawahannya.' },
  ]);
}
