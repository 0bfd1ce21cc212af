/** Pairs of indexes, in order on both sides, so that the sum of likeness is greatest. */
export function align<A, B>(
  left: readonly A[],
  right: readonly B[],
  likeness: (a: A, b: B) => number,
): (readonly [number, number])[] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const alike = left.map((a) => right.map((b) => likeness(a, b)));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const both = (alike[i]?.[j] ?? 0) + at(i + 1, j + 1);
      best[i * width + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const both = (alike[i]?.[j] ?? 0) + at(i + 1, j + 1);
    if ((alike[i]?.[j] ?? 0) > 0 && both >= at(i + 1, j) && both >= at(i, j + 1)) {
      pairs.push([i, j]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Share of words in common, 0 to 1; nothing below a fifth. */
export function wordLikeness(a: string, b: string): number {
  const one = new Set(
    a
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  const other = new Set(
    b
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  if (one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  const share = common / (one.size + other.size - common);
  return share < 0.2 ? 0 : share;
}
