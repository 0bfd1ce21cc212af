import type { PostReply } from '@tuntas/api';

/**
 * Active permanent holders, other than this person, whose time meets that of a new one. Days are
 * YYYY-MM-DD; `untilOn` empty means open.
 */
export function findOtherDefinitive(
  post: PostReply,
  userId: string,
  fromOn: string,
  untilOn: string,
): readonly PostReply['holders'][number][] {
  return post.holders.filter(
    (holder) =>
      holder.capacity === 'definitif' &&
      holder.isActive &&
      holder.userId !== userId &&
      (holder.untilOn === null || holder.untilOn >= fromOn) &&
      (untilOn === '' || holder.fromOn <= untilOn),
  );
}
