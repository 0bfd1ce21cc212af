import type { ProcessGraph, ProcessNode } from './process-graph.ts';

/**
 * The nodes from left to right: in the order of the steps, but a step that only leads back to the
 * one step that leads to it ("Melengkapi berkas") stands right after that one, so that its two
 * arrows are short.
 */
export function orderColumns({ nodes, flows }: ProcessGraph): readonly ProcessNode[] {
  const byStep = Map.groupBy(nodes, ({ stepId }) => stepId);
  const stepOf = new Map(nodes.map(({ id, stepId }) => [id, stepId]));
  const order = [...byStep.keys()];
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  for (const { from, to } of flows) {
    const [a = '', b = ''] = [stepOf.get(from), stepOf.get(to)];
    if (a === b) continue;
    after.set(a, (after.get(a) ?? new Set()).add(b));
    before.set(b, (before.get(b) ?? new Set()).add(a));
  }
  for (const step of [...order]) {
    const [only, ...others] = before.get(step) ?? [];
    if (only === undefined || others.length > 0) continue;
    const [at, place] = [order.indexOf(step), order.indexOf(only)];
    const leads = [...(after.get(step) ?? [])];
    const isDetour = leads.length > 0 && leads.every((next) => order.indexOf(next) <= place);
    if (!isDetour || at <= place + 1) continue;
    order.splice(at, 1);
    order.splice(place + 1, 0, step);
  }
  return order.flatMap((step) => byStep.get(step) ?? []);
}
