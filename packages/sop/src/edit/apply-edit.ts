import type { SopDefinition } from '../definition/definition.ts';
import { confirmFacts } from './confirm-facts.ts';
import type { DraftEdit, EditedBy } from './draft-edit.ts';
import { removeExit, setExit, setKind } from './edit-exits.ts';
import {
  setBrings,
  setClock,
  setEntries,
  setForm,
  setJoin,
  setPapers,
  setRequirements,
} from './edit-facts.ts';
import { removePerformer, setPerformer, setPerformers } from './edit-performers.ts';
import { EditProblem, type EditProblemCode } from './edit-problem.ts';
import { addStep, removeStep, splitRow } from './edit-steps.ts';
import { insertRow, removeRow, setSheetList } from './edit-rows.ts';
import { getStep, withStep } from './find-step.ts';
import { setSheetText } from './set-sheet-text.ts';

export type EditResult =
  | { readonly ok: true; readonly definition: SopDefinition }
  | { readonly ok: false; readonly code: EditProblemCode; readonly what: string };

/**
 * One edit of a draft. Pure and total: either the changed definition, or why it cannot be. Whether
 * the result makes sense is for `checkDefinition`; a draft may be wrong while it is being made.
 */
export function applyEdit(definition: SopDefinition, edit: DraftEdit, by: EditedBy): EditResult {
  try {
    return { ok: true, definition: change(definition, edit, by) };
  } catch (error) {
    if (error instanceof EditProblem) return { ok: false, code: error.code, what: error.what };
    throw error;
  }
}

function change(definition: SopDefinition, edit: DraftEdit, by: EditedBy): SopDefinition {
  switch (edit.type) {
    case 'confirm':
      return confirmFacts(definition, edit.paths, by);
    case 'set-sheet-text':
      return setSheetText(definition, edit, by);
    case 'set-sheet-list':
      return setSheetList(definition, edit.list, edit.items);
    case 'insert-row':
      return insertRow(definition, edit, by);
    case 'remove-row':
      return removeRow(definition, edit.row, by);
    case 'set-performers':
      return setPerformers(definition, edit.step, edit, by);
    case 'set-kind':
      return setKind(definition, edit.step, edit.kind, by);
    case 'set-step-title':
      return withStep(definition, edit.step, {
        ...getStep(definition, edit.step),
        title: edit.title,
      });
    case 'set-exit':
      return setExit(definition, edit.step, edit.exit, by);
    case 'remove-exit':
      return removeExit(definition, edit.step, edit.exit);
    case 'add-step':
      return addStep(definition, edit.after, edit.step, by);
    case 'split-row':
      return splitRow(definition, edit.step, edit.into, by);
    case 'remove-step':
      return removeStep(definition, edit.step, by);
    case 'set-join':
      return setJoin(definition, edit.step, edit.join);
    case 'set-clock':
      return setClock(definition, edit.step, edit.clock, by);
    case 'set-requirements':
      return setRequirements(definition, edit.step, edit.requires, by);
    case 'set-papers':
      return setPapers(definition, edit.step, edit, by);
    case 'set-form':
      return setForm(definition, edit.step, edit.form);
    case 'set-brings':
      return setBrings(definition, edit.brings, by);
    case 'set-performer':
      return setPerformer(definition, edit, by);
    case 'remove-performer':
      return removePerformer(definition, edit.performer);
    case 'set-entries':
      return setEntries(definition, edit.entries, by);
    case 'set-start': {
      getStep(definition, edit.step);
      return { ...definition, flow: { ...definition.flow, start: edit.step } };
    }
  }
}
