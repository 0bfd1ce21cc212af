import type { SopDefinition } from '../definition/definition.ts';
import type { Performer, Step } from '../definition/flow.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { settle } from './edit-facts.ts';
import { EditProblem } from './edit-problem.ts';
import { demandPerformers } from './edit-steps.ts';
import { getStep, withStep } from './find-step.ts';
import { moveMarks } from './move-marks.ts';

export interface Performing {
  readonly by: readonly string[];
  readonly joint?: 'any' | 'each';
  readonly recordedBy?: readonly string[];
}

/** Who performs the step; signs in the actor cells of its row go with them. */
export function setPerformers(
  definition: SopDefinition,
  stepId: string,
  who: Performing,
  by: EditedBy,
): SopDefinition {
  const { joint: _, recordedBy: _r, ...step } = getStep(definition, stepId);
  demandPerformers(definition, [...who.by, ...(who.recordedBy ?? [])]);
  const next: Step = {
    ...step,
    by: [...who.by],
    ...(who.joint === undefined ? {} : { joint: who.joint }),
    ...(who.recordedBy === undefined ? {} : { recordedBy: [...who.recordedBy] }),
    basis: { ...step.basis, by: decided(by) },
  };
  const changed = withStep(definition, stepId, next);
  return step.row === undefined ? changed : moveMarks(definition, changed, step.row);
}

/**
 * Adds the performer, or puts it in the place of the one with its id; with `at` (counted from 1) it
 * then stands in that place. One that is only moved keeps its basis.
 */
export function setPerformer(
  definition: SopDefinition,
  { performer, at }: { readonly performer: Omit<Performer, 'basis'>; readonly at?: number },
  by: EditedBy,
): SopDefinition {
  const { flow, sheet } = definition;
  if (performer.column !== undefined && performer.column > sheet.performers.length) {
    throw new EditProblem('EDIT_NOTHING_THERE', `column ${performer.column}`);
  }
  const [next] = settle(flow.performers, [performer], by);
  if (next === undefined) return definition;
  const from = flow.performers.findIndex(({ id }) => id === performer.id);
  const others = flow.performers.filter(({ id }) => id !== performer.id);
  const place = at === undefined ? (from < 0 ? others.length : from) : at - 1;
  return { ...definition, flow: { ...flow, performers: others.toSpliced(place, 0, next) } };
}

export function removePerformer(definition: SopDefinition, id: string): SopDefinition {
  const { flow } = definition;
  const performers = flow.performers.filter((performer) => performer.id !== id);
  if (performers.length === flow.performers.length) {
    throw new EditProblem('EDIT_NOTHING_THERE', id);
  }
  const isNeeded = flow.steps.some(
    ({ by, recordedBy }) => by.includes(id) || recordedBy?.includes(id) === true,
  );
  if (isNeeded || performers.length === 0) throw new EditProblem('EDIT_STILL_NEEDED', id);
  return { ...definition, flow: { ...flow, performers } };
}
