import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import type { SheetRow } from '../definition/sheet.ts';
import type { EditedBy, SHEET_LISTS } from './draft-edit.ts';
import { EditProblem } from './edit-problem.ts';
import { findOnward } from './find-step.ts';
import { withRowFacts } from './row-facts.ts';
import { recite, renumberRows } from './renumber-rows.ts';
import { insertAfter, insertFirst, removeStep, type NewStep } from './edit-steps.ts';

export function setSheetList(
  definition: SopDefinition,
  list: (typeof SHEET_LISTS)[number],
  items: readonly string[],
): SopDefinition {
  const folded = items.map((item) => item.replace(/\s+/gu, ' ').trim());
  return { ...definition, sheet: { ...definition.sheet, [list]: folded } };
}

/**
 * A row that the reading missed, and its step with what the row says of it. Rows and steps after it
 * count one more.
 */
export function insertRow(
  definition: SopDefinition,
  { at, row, step }: { readonly at: number; readonly row: SheetRow; readonly step: NewStep },
  by: EditedBy,
): SopDefinition {
  const { rows } = definition.sheet;
  if (at > rows.length + 1) throw new EditProblem('EDIT_NOTHING_THERE', `row ${at}`);
  const moved = withRows(definition, renumberRows(rows, rows.toSpliced(at - 1, 0, row), at), (n) =>
    n >= at ? n + 1 : n,
  );
  const before = moved.flow.steps.findLast((each) => each.row !== undefined && each.row < at);
  const place = { row: at };
  const placed =
    before === undefined
      ? insertFirst(moved, step, place, by)
      : insertAfter(moved, lastBeside(moved, before).id, step, place, by);
  return withRowFacts(placed, step.id, at);
}

/** Something that is no row of the sheet. Its steps are taken out; rows after it count one less. */
export function removeRow(definition: SopDefinition, row: number, by: EditedBy): SopDefinition {
  if (definition.sheet.rows[row - 1] === undefined) {
    throw new EditProblem('EDIT_NOTHING_THERE', `row ${row}`);
  }
  if (definition.sheet.rows.length === 1) throw new EditProblem('EDIT_STILL_NEEDED', `row ${row}`);
  let next = definition;
  for (const step of definition.flow.steps) {
    if (step.row === row) next = removeStep(next, step.id, by);
  }
  const { rows } = next.sheet;
  return withRows(next, renumberRows(rows, rows.toSpliced(row - 1, 1), row), (n) =>
    n === row ? undefined : n > row ? n - 1 : n,
  );
}

/**
 * The last of the added steps that only a row leads to, one after the other; the step of the row
 * itself where there are none. An added step that closes the case is not walked before another row.
 */
function lastBeside({ flow }: SopDefinition, from: Step): Step {
  let last = from;
  for (let known = 0; known < flow.steps.length; known += 1) {
    const [target, ...others] = findOnward(last)?.to ?? [];
    const next = flow.steps.find(({ id }) => id === target);
    if (next?.added === undefined || others.length > 0) break;
    const isShared = flow.steps.some(
      (step) => step !== last && step.exits.some(({ to }) => to?.includes(next.id)),
    );
    if (isShared || findOnward(next)?.to === undefined) break;
    last = next;
  }
  return last;
}

function withRows(
  definition: SopDefinition,
  rows: readonly SheetRow[],
  renumber: (row: number) => number | undefined,
): SopDefinition {
  const steps = definition.flow.steps.map((step): Step => {
    const { row, alsoRows, ...rest } = step;
    const also = alsoRows?.flatMap((each) => renumber(each) ?? []) ?? [];
    const moved = row === undefined ? undefined : renumber(row);
    return {
      ...rest,
      ...(moved === undefined ? {} : { row: moved }),
      ...(also.length > 0 ? { alsoRows: also } : {}),
    };
  });
  return {
    ...definition,
    sheet: { ...definition.sheet, rows: [...rows] },
    flow: recite({ ...definition.flow, steps }, renumber),
  };
}
