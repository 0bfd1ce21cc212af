import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Step } from '../definition/flow.ts';
import { KINDS, type ExitTone, type StepKind } from '../definition/kinds.ts';
import { EditProblem } from './edit-problem.ts';

export function getStep({ flow }: SopDefinition, id: string): Step {
  const step = flow.steps.find((each) => each.id === id);
  if (step === undefined) throw new EditProblem('EDIT_NOTHING_THERE', id);
  return step;
}

/** The definition with another step in the place of one. */
export function withStep(definition: SopDefinition, id: string, step: Step): SopDefinition {
  const { flow } = definition;
  const steps = flow.steps.map((each) => (each.id === id ? step : each));
  return { ...definition, flow: { ...flow, steps } };
}

export function toneOf(kind: StepKind, exit: string): ExitTone | undefined {
  const exits: Readonly<Record<string, { readonly tone: ExitTone }>> = KINDS[kind].exits;
  return Object.hasOwn(exits, exit) ? exits[exit]?.tone : undefined;
}

/** Name of the exit by which a step of the kind usually goes on. */
export function onwardExitOf(kind: StepKind): string {
  const found = Object.entries(KINDS[kind].exits).find(
    ([, { tone }]) => tone === 'forward' || tone === 'close',
  );
  if (found === undefined) throw new Error(`kind ${kind} has no way on`);
  return found[0];
}

/** The exit by which the step goes on. */
export function findOnward(step: Step): Exit | undefined {
  return step.exits.find(({ exit }) => exit === onwardExitOf(step.kind)) ?? step.exits[0];
}
