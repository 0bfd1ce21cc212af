import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Step } from '../definition/flow.ts';
import { findExitRule, KINDS, type ExitTone, type StepKind } from '../definition/kinds.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { EditProblem } from './edit-problem.ts';
import { getStep, toneOf, withStep } from './find-step.ts';

/** Adds the exit, or puts it in the place of the one with its name. */
export function setExit(
  definition: SopDefinition,
  stepId: string,
  exit: Omit<Exit, 'basis'>,
  by: EditedBy,
): SopDefinition {
  const step = getStep(definition, stepId);
  if (findExitRule(step.kind, exit.exit) === undefined) {
    throw new EditProblem('EDIT_NO_SUCH_EXIT', exit.exit);
  }
  if ((exit.to === undefined) === (exit.ends === undefined)) {
    throw new EditProblem('EDIT_EXIT_UNCLEAR', exit.exit);
  }
  for (const target of exit.to ?? []) getStep(definition, target);
  const next: Exit = { ...exit, basis: decided(by) };
  const isThere = step.exits.some((each) => each.exit === exit.exit);
  const exits = isThere
    ? step.exits.map((each) => (each.exit === exit.exit ? next : each))
    : inOrderOfKind(step.kind, [...step.exits, next]);
  return withStep(definition, stepId, { ...step, exits });
}

export function removeExit(definition: SopDefinition, stepId: string, name: string): SopDefinition {
  const step = getStep(definition, stepId);
  const exits = step.exits.filter(({ exit }) => exit !== name);
  if (exits.length === step.exits.length) throw new EditProblem('EDIT_NOTHING_THERE', name);
  if (exits.length === 0) throw new EditProblem('EDIT_STILL_NEEDED', name);
  return withStep(definition, stepId, { ...step, exits });
}

/**
 * The step as another kind of work. Its ways go where they went: the first way of each tone (on,
 * back, refuse) is taken over by the first exit of that tone of the new kind; a tone that the new
 * kind does not know loses its way.
 */
export function setKind(
  definition: SopDefinition,
  stepId: string,
  kind: StepKind,
  by: EditedBy,
): SopDefinition {
  const step = getStep(definition, stepId);
  const names = Object.keys(KINDS[kind].exits);
  const taken = new Set<string>();
  const exits: Exit[] = [];
  for (const exit of step.exits) {
    const tone = generalTone(toneOf(step.kind, exit.exit));
    const name =
      names.find((each) => each === exit.exit && !taken.has(each)) ??
      names.find((each) => generalTone(toneOf(kind, each)) === tone && !taken.has(each));
    if (name === undefined) continue;
    taken.add(name);
    const { label: _, ...rest } = exit;
    exits.push(name === exit.exit ? exit : { ...rest, exit: name, basis: decided(by) });
  }
  if (exits.length === 0) throw new EditProblem('EDIT_NO_SUCH_EXIT', kind);
  const next: Step = {
    ...step,
    kind,
    exits: inOrderOfKind(kind, exits),
    basis: { ...step.basis, kind: decided(by) },
  };
  return withStep(definition, stepId, next);
}

/** Closing is a way on, and waiting is none of the others. */
function generalTone(tone: ExitTone | undefined): ExitTone | undefined {
  return tone === 'close' ? 'forward' : tone;
}

function inOrderOfKind(kind: StepKind, exits: readonly Exit[]): Exit[] {
  const names = Object.keys(KINDS[kind].exits);
  return exits.toSorted((a, b) => names.indexOf(a.exit) - names.indexOf(b.exit));
}
