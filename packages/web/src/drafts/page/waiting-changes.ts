import { applyEdit, type DraftEdit, type EditedBy, type SopDefinition } from '@tuntas/sop';

/** A change that the server has not acknowledged. */
export interface WaitingChange {
  readonly commandId: string;
  readonly kind: 'edit' | 'undo';
  readonly edits: readonly DraftEdit[];
  /** The questions that it settles, by their `where`. */
  readonly answers: readonly string[];
  /** Set once it was sent: a repetition must be the same request. */
  readonly expectedVersion?: number;
}

export const waitingKey = (userId: string, draftId: string): string =>
  `tuntas.draft-edits.${userId}.${draftId}`;

/** Reads the changes back that a reload interrupted; what cannot be read counts as none. */
export function findWaiting(storage: Storage, key: string): readonly WaitingChange[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(value) ? (value as WaitingChange[]) : [];
  } catch {
    return [];
  }
}

/** Keeps them in the tab. Storage may be full or forbidden: the page itself still holds them. */
export function keepWaiting(
  storage: Storage,
  key: string,
  changes: readonly WaitingChange[],
): void {
  try {
    if (changes.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(changes));
  } catch {
    return;
  }
}

/** How the draft will be once everything that waits is stored. What does not fit is left out. */
export function withWaiting(
  definition: SopDefinition,
  changes: readonly WaitingChange[],
  by: EditedBy,
): SopDefinition {
  let next = definition;
  for (const edit of changes.flatMap(({ edits }) => edits)) {
    const result = applyEdit(next, edit, by);
    if (result.ok) next = result.definition;
  }
  return next;
}
