interface PostNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** Posts that a post can be put under: neither itself nor anything below it. */
export function listPossibleParents<P extends PostNode>(
  posts: readonly P[],
  id: string | undefined,
): readonly P[] {
  if (id === undefined) return posts;
  const byId = new Map(posts.map((post) => [post.id, post]));
  return posts.filter((candidate) => {
    const seen = new Set<string>();
    let above: P | undefined = candidate;
    while (above !== undefined && !seen.has(above.id)) {
      if (above.id === id) return false;
      seen.add(above.id);
      above = above.parentId === null ? undefined : byId.get(above.parentId);
    }
    return true;
  });
}
