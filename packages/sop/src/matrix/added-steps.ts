import type { SopDefinition } from '../definition/definition.ts';
import type { DrawnStep } from './drawn-steps.ts';
import type { AddedStep } from './matrix-layout.ts';

/** The steps that stand beside the sheet, with the rows they come from and lead to. */
export function listAddedSteps({ flow }: SopDefinition, drawn: readonly DrawnStep[]): AddedStep[] {
  const rowOf = new Map(drawn.map(({ step, row }) => [step.id, row]));
  const titleOf = new Map(flow.performers.map(({ id, title }) => [id, title]));
  const onward = new Map(flow.steps.map((s) => [s.id, s.exits.flatMap(({ to = [] }) => to)]));
  const inward = new Map(
    flow.steps.map(({ id }) => [
      id,
      flow.steps.filter((step) => onward.get(step.id)?.includes(id)).map((step) => step.id),
    ]),
  );

  const rowsReached = (start: string, next: ReadonlyMap<string, readonly string[]>): number[] => {
    const rows = new Set<number>();
    const seen = new Set([start]);
    const queue = [start];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      for (const further of next.get(id) ?? []) {
        const row = rowOf.get(further);
        if (row !== undefined) rows.add(row);
        else if (!seen.has(further)) {
          seen.add(further);
          queue.push(further);
        }
      }
    }
    return [...rows].sort((a, b) => a - b);
  };

  return flow.steps
    .filter(({ id }) => !rowOf.has(id))
    .map((step, index) => ({
      reference: `T${index + 1}`,
      stepId: step.id,
      title: step.title,
      row: step.row ?? null,
      performers: step.by.map((id) => titleOf.get(id) ?? id),
      fromRows: rowsReached(step.id, inward),
      toRows: rowsReached(step.id, onward),
      ends: step.exits.some(({ ends }) => ends === true),
    }));
}
