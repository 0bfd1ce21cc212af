import { foldDraft, type DraftEdit, type SopDefinition } from '@tuntas/sop';
import type { DraftEvent } from './draft.ts';

type Edit = Extract<DraftEvent, { type: 'edit' }>;

export interface FoldedEvents {
  readonly definition: SopDefinition;
  /** `where` of the questions that an edit which still holds has settled. */
  readonly answered: ReadonlySet<string>;
  readonly canUndo: boolean;
  /** The head gave it back, and it was not proposed since. */
  readonly isReturned: boolean;
  /** The edits that hold, oldest first. */
  readonly edits: readonly DraftEdit[];
}

/** A draft after all that happened to it. One entry may hold several edits; undo takes them all. */
export function foldEvents(base: SopDefinition, events: readonly DraftEvent[]): FoldedEvents {
  const held: Edit[] = [];
  for (const event of events) {
    if (event.type === 'edit') held.push(event);
    if (event.type === 'undo') held.pop();
  }
  const placed = events.findLast((event) => event.type === 'placed');
  const { definition } = foldDraft(
    base,
    held.flatMap(({ edits, by }) => edits.map((edit) => ({ type: 'edit' as const, edit, by }))),
  );
  return {
    definition:
      placed === undefined
        ? definition
        : { ...definition, id: placed.sopId, version: placed.sopVersion },
    answered: new Set(held.flatMap(({ answers }) => answers)),
    canUndo: held.length > 0,
    isReturned:
      events.findLast(({ type }) => type === 'proposed' || type === 'returned')?.type ===
      'returned',
    edits: held.flatMap(({ edits }) => edits),
  };
}
