/** The name that was probably meant: the nearest within two changed letters, or undefined. */
export function findNearestName(name: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.min(3, Math.max(2, Math.ceil(name.length / 2)));
  for (const candidate of names) {
    const distance = countChanges(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** Levenshtein distance; names longer than 60 letters are cut, they are not typing errors. */
function countChanges(from: string, to: string): number {
  const [a, b] = [from.slice(0, 60), to.slice(0, 60)];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
