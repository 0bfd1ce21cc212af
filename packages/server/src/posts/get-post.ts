import type { PostReply } from '@tuntas/api';
import type { TenantTx } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import { selectPosts } from './posts.queries.ts';

/** @throws Refusal NOT_FOUND */
export async function getPost(tx: TenantTx, onDay: string, postId: string): Promise<PostReply> {
  const [post] = await selectPosts(tx, onDay, postId);
  if (!post) throw new Refusal('NOT_FOUND');
  return post;
}
