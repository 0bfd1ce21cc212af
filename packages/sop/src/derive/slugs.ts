const LONGEST = 48;
const LITTLE = new Set(['dan', 'atau', 'yang', 'di', 'ke', 'dari', 'pada', 'untuk', 'dengan']);

/** Gives names for ids: small letters and hyphens, each only once. */
export class Slugs {
  readonly #taken: Set<string>;

  /** @param taken names that are there already */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** `fallback` is used where a text has no letters. At most `words` words that matter. */
  take(text: string, fallback: string, words = 5): string {
    const plain = text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, ' ')
      .trim()
      .split(' ')
      .filter((word) => word !== '' && !LITTLE.has(word))
      .slice(0, words)
      .join('-')
      .slice(0, LONGEST)
      .replace(/-+$/u, '');
    const base = plain === '' ? fallback : plain;
    let slug = base;
    for (let n = 2; this.#taken.has(slug); n += 1) slug = `${base}-${n}`;
    this.#taken.add(slug);
    return slug;
  }
}
