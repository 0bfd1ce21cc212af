import type { SopDefinition } from '../definition/definition.ts';
import type { Entry, Paper, Requirement, Step, StepClock } from '../definition/flow.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { getStep, withStep } from './find-step.ts';

/** A list as the office wants it: items that stay the same keep their basis. */
export function settle<T extends { readonly id: string; readonly basis: unknown }>(
  before: readonly T[],
  wanted: readonly Omit<T, 'basis'>[],
  by: EditedBy,
): T[] {
  return wanted.map((item) => {
    const known = before.find(({ id }) => id === (item as { readonly id?: unknown }).id);
    if (known !== undefined) {
      const { basis: _, ...rest } = known;
      if (isSame(rest, item)) return known;
    }
    return { ...item, basis: decided(by) } as unknown as T;
  });
}

function isSame(a: object, b: object): boolean {
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(a) === sorted(b);
}

export function setRequirements(
  definition: SopDefinition,
  stepId: string,
  requires: readonly Omit<Requirement, 'basis'>[],
  by: EditedBy,
): SopDefinition {
  const step = getStep(definition, stepId);
  return withStep(definition, stepId, { ...step, requires: settle(step.requires, requires, by) });
}

export function setPapers(
  definition: SopDefinition,
  stepId: string,
  papers: { readonly produces: readonly Omit<Paper, 'basis'>[]; readonly uses: readonly string[] },
  by: EditedBy,
): SopDefinition {
  const { uses: _, ...step } = getStep(definition, stepId);
  const next: Step = {
    ...step,
    ...(papers.uses.length > 0 ? { uses: [...papers.uses] } : {}),
    produces: settle(step.produces, papers.produces, by),
  };
  return withStep(definition, stepId, next);
}

export function setClock(
  definition: SopDefinition,
  stepId: string,
  clock: Omit<StepClock, 'basis'>,
  by: EditedBy,
): SopDefinition {
  const step = getStep(definition, stepId);
  return withStep(definition, stepId, { ...step, clock: { ...clock, basis: decided(by) } });
}

export function setForm(
  definition: SopDefinition,
  stepId: string,
  form: string | null,
): SopDefinition {
  const { form: _, ...step } = getStep(definition, stepId);
  return withStep(definition, stepId, form === null ? step : { ...step, form });
}

export function setJoin(definition: SopDefinition, stepId: string, join: boolean): SopDefinition {
  const { join: _, ...step } = getStep(definition, stepId);
  return withStep(definition, stepId, join ? { ...step, join } : step);
}

export function setBrings(
  definition: SopDefinition,
  brings: readonly Omit<Paper, 'basis'>[],
  by: EditedBy,
): SopDefinition {
  const { flow } = definition;
  return { ...definition, flow: { ...flow, brings: settle(flow.brings, brings, by) } };
}

export function setEntries(
  definition: SopDefinition,
  entries: readonly Omit<Entry, 'basis'>[],
  by: EditedBy,
): SopDefinition {
  const { flow } = definition;
  return { ...definition, flow: { ...flow, entries: settle(flow.entries, entries, by) } };
}
