import type { PostRole } from './post.ts';
import { listPosts } from './posts.ts';
import { listWords } from './words.ts';

/** What somebody named in a sentence is to an office; undefined for names that are not known. */
export function findPartyRole(name: string): PostRole | undefined {
  return listPosts(listWords(name))[0]?.post.role;
}
