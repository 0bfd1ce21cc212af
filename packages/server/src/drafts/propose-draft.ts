import type { DraftReply } from '@tuntas/api';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';
import type { Draft, DraftEvent } from './draft.ts';
import { draftSummary } from './draft-reply.ts';

/**
 * Puts a draft before the head: everything that was asked is answered and no error is left.
 * Refuses what `changeDraft` does and DRAFT_NOT_READY.
 */
export async function proposeDraft(services: Services, change: DraftChange): Promise<DraftReply> {
  const rule = { kind: 'propose-draft', power: 'admin', from: ['draft'], request: {} } as const;
  return changeDraft(services, change, rule, (_, draft, events) => {
    demandReady(draft, events);
    return { event: { type: 'proposed' }, status: 'proposed' };
  });
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
