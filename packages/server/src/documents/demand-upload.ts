import { mayReadEntry } from '../agenda/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { hasPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { findCaseForUpload } from './documents.queries.ts';

/** What a file is hung on. */
export type UploadTarget =
  { readonly kind: 'agenda'; readonly id: string } | { readonly kind: 'case'; readonly id: string };

/**
 * Who may add a file: to an agenda entry the posts with the power `agenda`; to a running case those
 * and the posts at which it waits now. Throws `NOT_FOUND`, `NOT_PERMITTED`, `CASE_CLOSED`.
 */
export async function demandUpload(
  tx: TenantTx,
  actor: Actor,
  target: UploadTarget,
): Promise<void> {
  const keepsAgenda = hasPower(actor, 'agenda');
  if (target.kind === 'agenda') {
    await mayReadEntry(tx, actor, target.id);
    if (!keepsAgenda) throw new Refusal('NOT_PERMITTED');
    return;
  }
  const postIds = actor.posts.map((post) => post.id);
  const found = await findCaseForUpload(tx, target.id, postIds);
  if (found === undefined) throw new Refusal('NOT_FOUND');
  if (!keepsAgenda && !found.waits_for_me) throw new Refusal('NOT_PERMITTED');
  if (found.status === 'closed' || found.status === 'cancelled') throw new Refusal('CASE_CLOSED');
}
