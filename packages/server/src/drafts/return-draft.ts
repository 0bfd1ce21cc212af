import type { DraftReply } from '@tuntas/api';
import type { Services } from '../services.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';

/** The head wants something else: back to those who settle it, with the reason. */
export async function returnDraft(
  services: Services,
  change: DraftChange & { readonly reason: string },
): Promise<DraftReply> {
  const note = change.reason.trim();
  const rule = {
    kind: 'return-draft',
    power: 'head',
    from: ['proposed'],
    request: { note },
  } as const;
  return changeDraft(services, change, rule, () => ({
    event: { type: 'returned', note },
    status: 'draft',
  }));
}
