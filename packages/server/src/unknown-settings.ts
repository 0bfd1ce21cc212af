/** Every variable of ours. */
const KNOWN = [
  'TUNTAS_MODE',
  'TUNTAS_DATA',
  'TUNTAS_HOST',
  'TUNTAS_PORT',
  'TUNTAS_PUBLIC_URL',
  'TUNTAS_TRUST_PROXY',
  'TUNTAS_LOG',
  'TUNTAS_DEMO_TERBUKA',
  'TUNTAS_REQUESTS_PER_MINUTE',
  'TUNTAS_METRICS_TOKEN',
  'TUNTAS_PERSON_KEY',
  'TUNTAS_SEARCH_KEY',
  'TUNTAS_SEAL_KEY',
];
/** The tests' own. */
const TESTS = /^TUNTAS_TEST_/;
const MOST_SLIPS = 4;

/** Indonesian sentences about variables that begin like ours and mean nothing: mistyped ones. */
export function tellUnknownSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('TUNTAS_') && !KNOWN.includes(name) && !TESTS.test(name))
    .sort()
    .map((name) => {
      const [nearest] = KNOWN.map((known) => ({ known, slips: countSlips(name, known) })).sort(
        (a, b) => a.slips - b.slips,
      );
      return nearest !== undefined && nearest.slips <= MOST_SLIPS
        ? `${name} tidak dikenal; mungkin maksudnya ${nearest.known}.`
        : `${name} tidak dikenal. Hapus, atau periksa namanya di docs/operations.md.`;
    });
}

/** Letters to be added, left out or exchanged to get from one to the other (Levenshtein). */
function countSlips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
