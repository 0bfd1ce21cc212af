import type { PostReply, SopReply } from '@tuntas/api';
import { findSamePost, listActing, type SopDefinition } from '@tuntas/sop';

/** Who acts for a performer of the office once the draft is in force. */
export interface Pair {
  readonly performer: string;
  /** Titles of posts; empty when nobody acts for it. */
  readonly posts: readonly string[];
  /** `kept`: paired in the newest version. `name`: a post has its name, and is paired on signing. */
  readonly by: 'kept' | 'name' | 'none';
}

/** The performers that do something, each with the posts that will act for it. */
export function pairPerformers(
  definition: SopDefinition,
  bindings: SopReply['bindings'],
  posts: readonly Pick<PostReply, 'id' | 'title' | 'isActive'>[],
): readonly Pair[] {
  const active = posts.filter(({ isActive }) => isActive);
  return listActing(definition).map((performer): Pair => {
    const kept = bindings.find(({ performerId }) => performerId === performer.id)?.posts ?? [];
    const { title } = performer;
    if (kept.length > 0) {
      return { performer: title, posts: kept.map((post) => post.title), by: 'kept' };
    }
    const same = findSamePost(performer, active);
    return same
      ? { performer: title, posts: [same.title], by: 'name' }
      : { performer: title, posts: [], by: 'none' };
  });
}
