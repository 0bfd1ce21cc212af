import type { SopDefinition } from '../definition/definition.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import type { DraftEdit, EditedBy } from '../edit/draft-edit.ts';
import type { EditProblemCode } from '../edit/edit-problem.ts';
import { isSameFact, targetOf } from './edit-target.ts';
import { moveConfirmation } from './move-confirmation.ts';
import { moveEdit } from './move-edit.ts';

export interface HeldEdit {
  readonly edit: DraftEdit;
  readonly by: EditedBy;
}

/** What becomes of an edit over another version. */
export type ReplayOutcome =
  /** It holds there as well. `now`: as it reads there. */
  | { readonly type: 'kept'; readonly now: DraftEdit }
  /** The version says so itself. */
  | { readonly type: 'already' }
  /** The version has changed the same thing in another way. `now`: what would hold instead of `there`. */
  | { readonly type: 'conflict'; readonly now: DraftEdit; readonly there: unknown }
  | { readonly type: 'impossible'; readonly code: EditProblemCode | 'EDIT_PLACE_GONE' };

export interface Replay {
  readonly definition: SopDefinition;
  /** One for each edit, in order. */
  readonly outcomes: readonly ReplayOutcome[];
}

/**
 * The edits of a draft over another version than the one it began from. An edit is kept where it
 * finds its place and what it changes is as it was found there; what both have changed is left as
 * the version has it, but for those that were `taken`.
 * @param held the edits that hold over `base`, oldest first
 * @param taken places in `held` of edits that are to hold over the change of the version
 */
export function replayEdits(
  base: SopDefinition,
  onto: SopDefinition,
  held: readonly HeldEdit[],
  taken: ReadonlySet<number> = new Set(),
): Replay {
  let [before, definition] = [base, onto];
  const outcomes = held.map(({ edit, by }, index): ReplayOutcome => {
    const made = applyEdit(before, edit, by);
    const outcome = judge(edit, by, before, made.ok ? made.definition : before, definition);
    if (made.ok) before = made.definition;
    const isTaken = outcome.type === 'conflict' && taken.has(index);
    if (outcome.type !== 'kept' && !isTaken) return outcome;
    const result = applyEdit(definition, outcome.now, by);
    if (!result.ok) return { type: 'impossible', code: result.code };
    ({ definition } = result);
    return { type: 'kept', now: outcome.now };
  });
  return { definition, outcomes };
}

function judge(
  edit: DraftEdit,
  by: EditedBy,
  before: SopDefinition,
  after: SopDefinition,
  onto: SopDefinition,
): ReplayOutcome {
  if (edit.type === 'confirm') {
    const { paths, differing } = moveConfirmation(edit.paths, before, onto);
    if (paths.length > 0) return { type: 'kept', now: { type: 'confirm', paths: [...paths] } };
    return differing > 0 ? { type: 'impossible', code: 'EDIT_PLACE_GONE' } : { type: 'already' };
  }
  const now = moveEdit(edit, before, onto);
  if (now === undefined) return { type: 'impossible', code: 'EDIT_PLACE_GONE' };
  const [was, is] = [targetOf(edit, before), targetOf(now, onto)];
  const isSaid = !isSameFact(was, is) && isSameFact(wantedBy(edit, after), is);
  if (isSaid && !proposes(is)) return { type: 'already' };
  const result = applyEdit(onto, now, by);
  if (!result.ok) return { type: 'impossible', code: result.code };
  const holds = isSaid || isSameFact(was, is);
  return holds ? { type: 'kept', now } : { type: 'conflict', now, there: is };
}

/** What is there once the edit was made; a row that is gone has no place any more. */
const wantedBy = (edit: DraftEdit, after: SopDefinition): unknown =>
  edit.type === 'remove-row' ? undefined : targetOf(edit, after);

const proposes = (fact: unknown): boolean => JSON.stringify(fact ?? null).includes('"inferred":');
