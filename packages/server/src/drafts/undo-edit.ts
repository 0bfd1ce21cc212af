import type { DraftReply } from '@tuntas/api';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';
import { foldEvents } from './fold-events.ts';

/**
 * Takes back the last edit that holds, or that the draft was put over a newer version. Refuses what
 * `changeDraft` does and NOTHING_TO_CHANGE.
 */
export async function undoEdit(services: Services, change: DraftChange): Promise<DraftReply> {
  const rule = { kind: 'undo-edit', power: 'admin', from: ['draft'], request: {} } as const;
  return changeDraft(services, change, rule, (_, draft, events) => {
    if (!foldEvents(draft.base, events).canUndo) throw new Refusal('NOTHING_TO_CHANGE');
    const event = { type: 'undo' } as const;
    const { definition, basedOn } = foldEvents(draft.base, [...events, event]);
    return { event, definition, ...(basedOn === undefined ? {} : { basedOn }) };
  });
}
