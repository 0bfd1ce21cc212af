import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';

/**
 * The post in whose name berkas are moved, and the moves looked at: that of an administrator, who
 * settles versions and binds their performers, or of the head, who signs them. Holders of a step
 * may not: nobody chooses the rules for the own work.
 * @throws Refusal NOT_PERMITTED
 */
export function demandMovingPost({ posts }: Actor): Actor['posts'][number] {
  const post =
    posts.find(({ powers }) => powers.includes('admin')) ??
    posts.find(({ powers }) => powers.includes('head'));
  if (post === undefined) throw new Refusal('NOT_PERMITTED');
  return post;
}
