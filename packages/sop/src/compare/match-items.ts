export interface Matched<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/**
 * Pairs the items of two lists: by each of the names in turn, the surest first. What is left over
 * came or went. In the order of the newer list, what went at its old place.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  names: readonly ((item: T) => string | undefined)[],
): Matched<T>[] {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const nameOf of names) {
    for (const item of after) {
      const name = nameOf(item);
      if (partner.has(item) || name === undefined) continue;
      const found = before.find((each) => !taken.has(each) && nameOf(each) === name);
      if (found === undefined) continue;
      partner.set(item, found);
      taken.add(found);
    }
  }
  const pairs: Matched<T>[] = after.map((item) => ({ before: partner.get(item), after: item }));
  for (const [place, item] of before.entries()) {
    if (!taken.has(item))
      pairs.splice(Math.min(place, pairs.length), 0, { before: item, after: undefined });
  }
  return pairs;
}
