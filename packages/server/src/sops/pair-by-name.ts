import { findSamePost, type SopDefinition } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { listActivePosts, listBindings, replaceBindings } from './sops.queries.ts';

/** Performers that no post acts for yet get the post of their name, where the office has just one. */
export async function pairByName(
  tx: TenantTx,
  versionId: string,
  { flow }: SopDefinition,
): Promise<void> {
  const bound = await listBindings(tx, versionId);
  const bare = flow.performers.filter(
    ({ id, party }) => party === 'office' && !bound.some(({ performer_id }) => performer_id === id),
  );
  if (bare.length === 0) return;
  const posts = await listActivePosts(tx);
  for (const performer of bare) {
    const post = findSamePost(performer, posts);
    if (post) await replaceBindings(tx, versionId, performer.id, [post.id]);
  }
}
