/** What it costs to give a label to a line, by the line's index; lines out of reach are missing. */
export type LabelCosts = ReadonlyMap<number, number>;

/** Rounds in which pairs are exchanged; sheets are settled after two. */
const mostRounds = 10;

/**
 * Gives each line at most one label so that the sum of the costs is small. The nearest line alone
 * will not do: beside a decision "Tidak" is often nearer to the line of "Ya". `without` is the cost
 * of leaving a label over. Answers with a line, or undefined, for each label.
 */
export function matchLabels(
  costs: readonly LabelCosts[],
  without: number,
): readonly (number | undefined)[] {
  const lineOf = costs.map((): number | undefined => undefined);
  const labelOf = new Map<number, number>();
  const costOf = (label: number, line: number | undefined): number =>
    line === undefined ? without : (costs[label]?.get(line) ?? Number.POSITIVE_INFINITY);
  const give = (label: number, line: number | undefined): void => {
    lineOf[label] = line;
    if (line !== undefined) labelOf.set(line, label);
  };

  /** Moves a label to a line; who has it takes what becomes free or another free one. */
  const improves = (label: number, line: number): boolean => {
    const old = lineOf[label];
    const gain = costOf(label, old) - costOf(label, line);
    const owner = labelOf.get(line);
    if (owner === label || gain <= 0) return false;
    if (owner === undefined) {
      if (old !== undefined) labelOf.delete(old);
      give(label, line);
      return true;
    }
    const free = [...(costs[owner]?.keys() ?? [])].filter((other) => !labelOf.has(other));
    const [next] = [undefined, old, ...free].toSorted(
      (one, other) => costOf(owner, one) - costOf(owner, other),
    );
    if (costOf(owner, next) - costOf(owner, line) >= gain) return false;
    if (old !== undefined) labelOf.delete(old);
    give(label, line);
    give(owner, next);
    return true;
  };

  for (let round = 0; round < mostRounds; round += 1) {
    let isSettled = true;
    costs.forEach((reachable, label) => {
      for (const line of reachable.keys()) if (improves(label, line)) isSettled = false;
    });
    if (isSettled) break;
  }
  return lineOf;
}
