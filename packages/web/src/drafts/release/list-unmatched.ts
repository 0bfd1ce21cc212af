import type { SopReply } from '@tuntas/api';
import type { Performer } from '@tuntas/sop';

/** What is paired in the newest version; empty when there is none. */
type Bindings = SopReply['bindings'];

/**
 * Performers of the office for whom it has no post: none is paired with them in the newest version,
 * and no active post has their name (case and spaces do not count).
 */
export function listUnmatched(
  performers: readonly Performer[],
  bindings: Bindings,
  posts: readonly { readonly title: string; readonly isActive: boolean }[],
): Performer[] {
  const titles = new Set(posts.filter(({ isActive }) => isActive).map(({ title }) => plain(title)));
  const paired = new Set(
    bindings.filter((one) => one.posts.length > 0).map(({ performerId }) => performerId),
  );
  return performers.filter(
    ({ id, party, title }) => party === 'office' && !paired.has(id) && !titles.has(plain(title)),
  );
}

function plain(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
