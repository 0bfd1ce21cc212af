import type { CallOf, PostPower, PostReply } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getPost } from './get-post.ts';
import { findPostForChange, insertPost } from './posts.queries.ts';

export interface NewPost {
  readonly title: string;
  readonly unit: string;
  readonly parentId: string | null;
  readonly powers: readonly PostPower[];
}

/** Adds a post in the transaction of its office and gives its id. Checks no power. */
export async function addPost(
  services: Services,
  tx: TenantTx,
  post: NewPost,
  actorUserId: string | null,
): Promise<string> {
  const id = services.newId();
  const at = services.clock().toISOString();
  const title = post.title.trim();
  if (post.parentId !== null) await demandParent(tx, post.parentId);
  await insertPost(tx, {
    id,
    title,
    unit: post.unit.trim(),
    parent_id: post.parentId,
    powers: post.powers,
    at,
  });
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at,
      actorUserId,
      kind: 'post-created',
      subjectId: id,
      detail: { title, unit: post.unit.trim(), parentId: post.parentId, powers: post.powers },
    },
    [{ table: 'posts', id }],
  );
  return id;
}

/** @throws Refusal REQUEST_INVALID on the field parentId */
export async function demandParent(tx: TenantTx, parentId: string): Promise<void> {
  const parent = await findPostForChange(tx, parentId);
  if (parent?.is_active) return;
  throw new Refusal('REQUEST_INVALID', {}, [
    { path: 'parentId', message: 'Jabatan atasan tidak ada atau tidak aktif.' },
  ]);
}

/** Refuses with NOT_PERMITTED, REQUEST_INVALID (no such parent). */
export async function createPost(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'createPost'>['body'],
): Promise<PostReply> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'create-post', request }, async (tx) => {
    const { title, unit = '', parentId = null, powers } = request;
    const id = await addPost(services, tx, { title, unit, parentId, powers }, actor.userId);
    return getPost(tx, await todayIn(services, tx), id);
  });
}
