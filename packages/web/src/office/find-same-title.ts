import type { PostReply } from '@tuntas/api';

/** Another post in use that has the same title, however it is typed. */
export function findSameTitle(
  posts: readonly PostReply[],
  title: string,
  exceptId: string | undefined,
): PostReply | undefined {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(title);
  if (wanted === '') return undefined;
  return posts.find(
    (post) => post.isActive && post.id !== exceptId && plain(post.title) === wanted,
  );
}
