import type { Actor } from '../http/actor.ts';
import { hasPower } from '../identity/index.ts';

/**
 * Who reads an entry marked `rahasia`: the posts with the power `agenda` or `head`, whoever holds
 * a post at which one of its cases waits now, and whoever has acted in one of its cases. Everybody
 * else of the office sees that the number was given, and nothing of the letter. `terbatas` is a
 * mark for people, not a lock.
 */
export interface Reader {
  readonly userId: string;
  readonly postIds: readonly string[];
  readonly readsAll: boolean;
}

export function readerOf(actor: Actor): Reader {
  return {
    userId: actor.userId,
    postIds: actor.posts.map((post) => post.id),
    readsAll: hasPower(actor, 'agenda') || hasPower(actor, 'head'),
  };
}

/** Stands where the words of a secret entry would. */
export const HIDDEN_WORDS = '(rahasia)';
