import type { ReplayedEdit } from '@tuntas/api';
import { replayEdits, type SopDefinition } from '@tuntas/sop';
import type { DraftEvent } from './draft.ts';
import type { FoldedEvents } from './fold-events.ts';

type Edit = Extract<DraftEvent, { type: 'edit' }>;

export interface ReplayedDraft {
  readonly definition: SopDefinition;
  /** The entries that hold over the other version, with what holds of each. */
  readonly kept: readonly Edit[];
  readonly items: readonly ReplayedEdit[];
}

/**
 * A draft over another version than the one it stands on.
 * @param take places of edits, counted over all that hold, that are to hold over its changes
 */
export function replayDraft(
  { base, held }: FoldedEvents,
  onto: SopDefinition,
  take: readonly number[],
): ReplayedDraft {
  const flat = held.flatMap((entry) => entry.edits.map((edit) => ({ edit, by: entry.by, entry })));
  const taken = new Set(take);
  const { definition, outcomes } = replayEdits(base, onto, flat, taken);
  const items = flat.map(({ edit, by }, index): ReplayedEdit => {
    const outcome = outcomes[index];
    if (outcome === undefined) throw new Error('an edit without an outcome');
    const common = { index, edit, by: by.by, on: by.on, outcome: outcome.type };
    if (outcome.type !== 'conflict') return common;
    const { there } = outcome;
    return typeof there === 'string' ? { ...common, there } : common;
  });
  const kept = held.flatMap((entry): Edit[] => {
    const edits = outcomes.flatMap((outcome, index) =>
      flat[index]?.entry === entry && outcome.type === 'kept' ? [outcome.now] : [],
    );
    return edits.length > 0 || entry.edits.length === 0 ? [{ ...entry, edits }] : [];
  });
  return { definition, kept, items };
}
