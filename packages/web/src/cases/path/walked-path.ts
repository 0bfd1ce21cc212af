import type { CaseState, SopDefinition, Step } from '@tuntas/sop';

/** `passed-by`: the case is over and never came here. */
export type PathMark = 'done' | 'current' | 'ahead' | 'passed-by';

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
export function walkPath(definition: SopDefinition, state: CaseState): PathStep[] {
  const open = new Set(state.open.map((step) => step.stepId));
  const over = state.status === 'closed' || state.status === 'cancelled';
  return definition.flow.steps.map((step) => {
    const visits = state.visits[step.id] ?? 0;
    const mark: PathMark = open.has(step.id)
      ? 'current'
      : visits > 0
        ? 'done'
        : over
          ? 'passed-by'
          : 'ahead';
    return { step, mark, returns: Math.max(0, visits - 1) };
  });
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
  return has('ahead') ? 'ahead' : 'passed-by';
}
