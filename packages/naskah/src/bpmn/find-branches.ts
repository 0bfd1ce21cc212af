import { prepareDefinition, type SopDefinition } from '@tuntas/sop';

/**
 * Into which branch of the fork before it each way into a join belongs: a parallel gateway waits
 * for one token on every arrow, so several ways of one branch must be merged before it.
 * @returns for each join step the ids of the steps that lead to it, grouped by branch
 */
export function findBranches(definition: SopDefinition): ReadonlyMap<string, readonly string[][]> {
  const { steps, forks } = prepareDefinition(definition);
  const found = new Map<string, string[][]>();
  for (const [key, { joins, before }] of forks) {
    const [stepId = '', exitName] = key.split('/');
    const fork = steps.get(stepId)?.exits.find(({ exit }) => exit.exit === exitName);
    for (const join of joins) {
      const branches = (fork?.targets ?? []).map((target) => {
        const inside = reachBefore(target, join, before);
        return [...inside].filter((id) => leadsTo(id, join));
      });
      const known = found.get(join);
      // The innermost fork whose branches meet here says it best.
      const size = branches.flat().length;
      if (known === undefined || size < known.flat().length) {
        found.set(
          join,
          branches.filter((branch) => branch.length > 0),
        );
      }
    }
  }
  return found;

  function leadsTo(id: string, target: string): boolean {
    return (steps.get(id)?.exits ?? []).some(({ targets }) => targets.includes(target));
  }

  /** Steps of a branch: a way back to before the fork leaves it. */
  function reachBefore(from: string, join: string, before: ReadonlySet<string>): Set<string> {
    const seen = new Set<string>();
    const waiting = from === join ? [] : [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const { targets } of steps.get(id)?.exits ?? []) {
        waiting.push(...targets.filter((target) => target !== join && !before.has(target)));
      }
    }
    return seen;
  }
}
