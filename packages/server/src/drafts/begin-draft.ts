import type { DraftSource } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { postTitle } from './change-draft.ts';
import type { KeptOrigin, KeptQuestion } from './draft.ts';
import { insertDraft, insertDraftEvent } from './drafts.queries.ts';

export interface NewDraft {
  readonly definition: SopDefinition;
  readonly questions: readonly KeptQuestion[];
  readonly source: DraftSource | null;
  readonly fileName: string;
  readonly basedOn: string | null;
  /** Where it comes from, one Indonesian line. */
  readonly note: string;
  /** Where it comes from, when it is the SOP of somebody else. */
  readonly origin?: KeptOrigin;
}

/** @returns its id */
export async function beginDraft(
  services: Services,
  tx: TenantTx,
  actor: Actor,
  { note, origin, ...draft }: NewDraft,
): Promise<string> {
  const id = services.newId();
  const at = services.clock().toISOString();
  await insertDraft(tx, { ...draft, id, at, by: actor.userId });
  await insertDraftEvent(tx, {
    draftId: id,
    seq: 1,
    at,
    userId: actor.userId,
    post: postTitle(actor, 'admin'),
    entry: { type: 'created', note, ...(origin && { origin }) },
  });
  return id;
}
