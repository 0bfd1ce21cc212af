import type { SopDefinition } from '../definition/definition.ts';
import { applyEdit } from './apply-edit.ts';
import type { DraftEdit, EditedBy } from './draft-edit.ts';

/** What happened to a draft, in order: an edit, or the last edit that still holds taken back. */
export type DraftEntry =
  | { readonly type: 'edit'; readonly edit: DraftEdit; readonly by: EditedBy }
  | { readonly type: 'undo' };

export interface FoldedDraft {
  readonly definition: SopDefinition;
  /** The edits that hold, oldest first. */
  readonly edits: readonly { readonly edit: DraftEdit; readonly by: EditedBy }[];
}

/**
 * The draft as it is after everything that happened to it. Nothing is ever removed from what
 * happened; undoing is one more entry.
 * @throws when an entry does not fit, which an accepted one always does.
 */
export function foldDraft(base: SopDefinition, entries: readonly DraftEntry[]): FoldedDraft {
  const edits: { edit: DraftEdit; by: EditedBy }[] = [];
  for (const entry of entries) {
    if (entry.type === 'undo') edits.pop();
    else edits.push({ edit: entry.edit, by: entry.by });
  }
  let definition = base;
  for (const { edit, by } of edits) {
    const result = applyEdit(definition, edit, by);
    if (!result.ok) throw new Error(`${edit.type}: ${result.code} ${result.what}`);
    ({ definition } = result);
  }
  return { definition, edits };
}
