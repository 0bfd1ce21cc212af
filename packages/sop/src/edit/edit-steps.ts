import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Step } from '../definition/flow.ts';
import type { StepKind } from '../definition/kinds.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { EditProblem } from './edit-problem.ts';
import { findOnward, getStep, onwardExitOf } from './find-step.ts';

export interface NewStep {
  readonly id: string;
  readonly title: string;
  readonly kind: StepKind;
  readonly by: readonly string[];
}

/** A step beside the sheet: walked after `after`, then on to where that led. */
export function addStep(
  definition: SopDefinition,
  after: string,
  step: NewStep,
  by: EditedBy,
): SopDefinition {
  return insertAfter(definition, after, step, { added: true }, by);
}

/** The row of a step holds two: the second one comes after it, in the same row. */
export function splitRow(
  definition: SopDefinition,
  stepId: string,
  into: NewStep,
  by: EditedBy,
): SopDefinition {
  const { row } = getStep(definition, stepId);
  if (row === undefined) throw new EditProblem('EDIT_NOTHING_THERE', `${stepId}/row`);
  return insertAfter(definition, stepId, into, { row }, by);
}

export type Place = { readonly row: number } | { readonly added: true };

export function insertAfter(
  definition: SopDefinition,
  after: string,
  made: NewStep,
  place: Place,
  by: EditedBy,
): SopDefinition {
  const before = getStep(definition, after);
  const { flow } = definition;
  const onward = findOnward(before);
  const { label: _, choose: _c, withdraws: _w, ...way } = onward ?? endHere(before, by);
  const step = makeStep(definition, made, place, way, by);
  const leads: Step = {
    ...before,
    exits: before.exits.map((exit) =>
      exit === onward ? { ...withoutEnd(exit), to: [made.id], basis: decided(by) } : exit,
    ),
  };
  const steps = flow.steps.flatMap((each) => (each.id === after ? [leads, step] : [each]));
  return { ...definition, flow: { ...flow, steps } };
}

/** A step before all others: every case begins there and goes on where it began. */
export function insertFirst(
  definition: SopDefinition,
  made: NewStep,
  place: Place,
  by: EditedBy,
): SopDefinition {
  const { flow } = definition;
  const step = makeStep(definition, made, place, { to: [flow.start] }, by);
  return { ...definition, flow: { ...flow, start: made.id, steps: [step, ...flow.steps] } };
}

function makeStep(
  definition: SopDefinition,
  { id, title, kind, by: performers }: NewStep,
  place: Place,
  way: Omit<Exit, 'exit' | 'basis'>,
  by: EditedBy,
): Step {
  if (definition.flow.steps.some((step) => step.id === id)) {
    throw new EditProblem('EDIT_ID_TAKEN', id);
  }
  demandPerformers(definition, performers);
  const basis = decided(by);
  return {
    id,
    title,
    ...place,
    kind,
    by: [...performers],
    requires: [],
    produces: [],
    clock: { owner: 'office', enforced: false, basis },
    exits: [{ ...way, exit: onwardExitOf(kind), basis }],
    basis: { kind: basis, by: basis },
  };
}

const endHere = (step: Step, by: EditedBy): Exit => ({
  exit: onwardExitOf(step.kind),
  ends: true,
  basis: decided(by),
});

function withoutEnd({ ends: _, to: _t, choose: _c, result: _r, ...exit }: Exit): Omit<Exit, 'to'> {
  return exit;
}

/**
 * Takes a step out. Whatever led to it leads to where it went on; a way that would then lead back
 * to its own step is gone, unless it is the last one.
 */
export function removeStep(definition: SopDefinition, stepId: string, by: EditedBy): SopDefinition {
  const step = getStep(definition, stepId);
  const { flow } = definition;
  if (flow.steps.length === 1) throw new EditProblem('EDIT_STILL_NEEDED', stepId);
  const onward = findOnward(step);
  const next = (onward?.to ?? []).filter((id) => id !== stepId);
  const steps = flow.steps
    .filter(({ id }) => id !== stepId)
    .map((each) => ({ ...each, exits: bypass(each, stepId, next, onward, by) }));
  const [first] = next;
  if (flow.start === stepId && first === undefined) {
    throw new EditProblem('EDIT_STILL_NEEDED', stepId);
  }
  const start = flow.start === stepId ? (first ?? flow.start) : flow.start;
  return { ...definition, flow: { ...flow, start, steps } };
}

function bypass(
  step: Step,
  gone: string,
  next: readonly string[],
  onward: Exit | undefined,
  by: EditedBy,
): Exit[] {
  const exits = step.exits.flatMap((exit): Exit[] => {
    if (exit.to?.includes(gone) !== true) return [exit];
    const others = exit.to.filter((id) => id !== gone);
    const to = [...new Set([...others, ...next])].filter((id) => id !== step.id);
    const { to: _, ...rest } = exit;
    if (to.length > 0) return [{ ...rest, to, basis: decided(by) }];
    if (next.length > 0 || others.length > 0) return [];
    const result = exit.result ?? onward?.result;
    return [{ ...rest, ends: true, ...(result ? { result } : {}), basis: decided(by) }];
  });
  if (exits.length === 0) throw new EditProblem('EDIT_STILL_NEEDED', gone);
  return exits;
}

export function demandPerformers({ flow }: SopDefinition, ids: readonly string[]): void {
  for (const id of ids) {
    if (!flow.performers.some((performer) => performer.id === id)) {
      throw new EditProblem('EDIT_NOTHING_THERE', id);
    }
  }
}
