import type { CasePlace } from './explore-cases.ts';

/**
 * Places from which no end can be reached: those without any way on when there are some, else
 * the first of those that go round.
 */
export function listStuck(places: readonly CasePlace[]): readonly CasePlace[] {
  const before = places.map((): number[] => []);
  places.forEach(({ next }, at) => next.forEach((to) => before[to]?.push(at)));
  const canEnd = new Set<number>();
  const todo = places.flatMap(({ ends }, at) => (ends ? [at] : []));
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (canEnd.has(at)) continue;
    canEnd.add(at);
    todo.push(...(before[at] ?? []));
  }
  const stuck = places.filter((_, at) => !canEnd.has(at));
  const atRest = stuck.filter(({ next }) => next.length === 0);
  return atRest.length > 0 ? atRest : stuck.slice(0, 1);
}
