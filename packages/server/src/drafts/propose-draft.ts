import type { DraftReply } from '@tuntas/api';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { listNewestSops } from './alike.queries.ts';
import { isApart } from './can-place.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';
import type { Draft, DraftEvent } from './draft.ts';
import { draftSummary } from './draft-reply.ts';
import { findAlike } from './find-alike.ts';

/**
 * Puts a draft before the head: everything that was asked is answered and no error is left.
 * Refuses what `changeDraft` does, DRAFT_NOT_READY, and DRAFT_UNPLACED.
 */
export async function proposeDraft(services: Services, change: DraftChange): Promise<DraftReply> {
  const rule = { kind: 'propose-draft', power: 'admin', from: ['draft'], request: {} } as const;
  return changeDraft(services, change, rule, async (tx, draft, events) => {
    demandReady(draft, events);
    await demandPlaced(tx, draft, events);
    return { event: { type: 'proposed' }, status: 'proposed' };
  });
}

/** A second SOP of one name is begun knowingly: somebody has said that it is apart. */
async function demandPlaced(
  tx: TenantTx,
  draft: Draft,
  events: readonly DraftEvent[],
): Promise<void> {
  if (draft.based_on !== null || isApart(events)) return;
  const [first] = findAlike(draft.definition.sheet, draft.sop_id, await listNewestSops(tx));
  if (first !== undefined) throw new Refusal('DRAFT_UNPLACED', { sop: first.title });
}

export function demandReady(draft: Draft, events: readonly DraftEvent[]): void {
  const { openQuestions, errors } = draftSummary(draft, events);
  if (openQuestions > 0 || errors > 0) {
    throw new Refusal('DRAFT_NOT_READY', {
      questions: String(openQuestions),
      errors: String(errors),
    });
  }
}
