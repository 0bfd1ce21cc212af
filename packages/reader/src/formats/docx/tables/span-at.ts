/** Index of the span between two edges in which a place lies; -1 before the first edge. */
export function spanAt(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
