import type { PostReply } from '@tuntas/api';

type Holder = PostReply['holders'][number];

/** Whether a person who can log in is in the post on that day (YYYY-MM-DD). */
const holdsOn = (holder: Holder, on: string): boolean =>
  holder.isActive && holder.fromOn <= on && (holder.untilOn === null || holder.untilOn >= on);

/** Whether nobody who can log in holds the post on that day. */
export const isAlone = (post: PostReply, on: string): boolean =>
  post.isActive && !post.holders.some((holder) => holdsOn(holder, on));

/**
 * Posts that have an active holder on that day now, and none once the holders named by `leaves`
 * are gone.
 */
export function findLeftAlone(
  posts: readonly PostReply[],
  on: string,
  leaves: (holder: Holder) => boolean,
): readonly PostReply[] {
  return posts.filter(
    (post) =>
      !isAlone(post, on) &&
      post.isActive &&
      !post.holders.some((holder) => holdsOn(holder, on) && !leaves(holder)),
  );
}
