const MOST_LETTERS = 50;

/** Names for ids, each once: "periksa-berkas", "periksa-berkas-2". */
export function slugs<T>(items: readonly T[], nameOf: (item: T) => string): string[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const plain = String(nameOf(item))
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MOST_LETTERS)
      .replace(/^-+|-+$/g, '');
    const base = plain === '' ? 'langkah' : plain;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
}
