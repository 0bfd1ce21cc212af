import type { CaseState } from '../machine/state.ts';

/**
 * A name for where a case stands, the same for all cases that stand alike: the open steps as a
 * tree of the forks they are in, without the numbers that forks happened to get.
 */
export function nameCaseShape(state: CaseState): string {
  const children = new Map<number, string[]>();
  const listOf = (fork: number) => {
    const known = children.get(fork);
    if (known) return known;
    const fresh: string[] = [];
    children.set(fork, fresh);
    return fresh;
  };
  const parents = new Map<number, number>();
  for (const { stepId, forks } of state.open) {
    listOf(forks.at(-1) ?? 0).push(stepId);
    forks.forEach((fork, depth) => parents.set(fork, forks[depth - 1] ?? 0));
  }
  // A fork inside another was opened later, so it has the higher number.
  const inner = state.forks.toSorted((a, b) => b.id - a.id);
  for (const fork of inner) {
    const inside = listOf(fork.id).sort().join(' ');
    const name = `${fork.stepId}/${fork.exit}:${fork.arrived}/${fork.branches}`;
    listOf(parents.get(fork.id) ?? 0).push(`${name}>${fork.joinStepId ?? ''}(${inside})`);
  }
  return listOf(0).sort().join(' ');
}
