import type { DraftReply } from '@tuntas/api';
import type { Services } from '../services.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';

/** Gives a draft up. It stays kept, and is listed no more. */
export async function discardDraft(services: Services, change: DraftChange): Promise<DraftReply> {
  const rule = {
    kind: 'discard-draft',
    power: 'admin',
    from: ['draft', 'proposed'],
    request: {},
  } as const;
  return changeDraft(services, change, rule, () => ({
    event: { type: 'discarded' },
    status: 'discarded',
  }));
}
