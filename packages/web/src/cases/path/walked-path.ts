import type { CaseEvent, CaseState, SopDefinition, Step } from '@tuntas/sop';

/**
 * `withdrawn`: it was open and ended without being done, because the case went back or was
 * cancelled. `passed-by`: the case is over and never came here.
 */
export type PathMark = 'done' | 'withdrawn' | 'current' | 'ahead' | 'passed-by';

export interface PathStep {
  readonly step: Step;
  readonly mark: PathMark;
  /** How often the case came into this step again. */
  readonly returns: number;
}

export interface PathRow {
  readonly mark: PathMark;
  readonly returns: number;
}

/** Where a berkas has been: every step of the definition in its order. */
export function walkPath(
  definition: SopDefinition,
  state: CaseState,
  events: readonly CaseEvent[],
): PathStep[] {
  const withdrawn = listWithdrawn(events);
  const open = new Set(state.open.map((step) => step.stepId));
  const over = state.status === 'closed' || state.status === 'cancelled';
  return definition.flow.steps.map((step) => {
    const visits = state.visits[step.id] ?? 0;
    const mark: PathMark = open.has(step.id)
      ? 'current'
      : withdrawn.has(step.id)
        ? 'withdrawn'
        : visits > 0
          ? 'done'
          : over
            ? 'passed-by'
            : 'ahead';
    return { step, mark, returns: Math.max(0, visits - 1) };
  });
}

/** Steps that were left undone the last time they were open; `events` in their order. */
function listWithdrawn(events: readonly CaseEvent[]): ReadonlySet<string> {
  const open = new Set<string>();
  const withdrawn = new Set<string>();
  for (const event of events) {
    if (event.type === 'step-opened') {
      open.add(event.step.stepId);
      withdrawn.delete(event.step.stepId);
    }
    if (event.type === 'step-completed' || event.type === 'step-sent-back') {
      open.delete(event.stepId);
    }
    if (event.type === 'step-withdrawn') {
      open.delete(event.stepId);
      withdrawn.add(event.stepId);
    }
    if (event.type === 'case-cancelled') {
      for (const stepId of open) withdrawn.add(stepId);
      open.clear();
    }
  }
  return withdrawn;
}

/** The same by row of the sheet (counted from 1). A row with several steps counts as a whole. */
export function markRows(path: readonly PathStep[]): Map<number, PathRow> {
  const rows = new Map<number, PathStep[]>();
  for (const item of path) {
    if (item.step.row === undefined) continue;
    rows.set(item.step.row, [...(rows.get(item.step.row) ?? []), item]);
  }
  return new Map(
    [...rows].map(([row, items]) => [
      row,
      {
        mark: markOf(items),
        returns: Math.max(...items.map((item) => item.returns)),
      },
    ]),
  );
}

function markOf(items: readonly PathStep[]): PathMark {
  const has = (mark: PathMark) => items.some((item) => item.mark === mark);
  if (has('current')) return 'current';
  if (has('done')) return 'done';
  if (has('withdrawn')) return 'withdrawn';
  return has('ahead') ? 'ahead' : 'passed-by';
}
