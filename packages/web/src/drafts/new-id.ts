const MOST_LETTERS = 40;

/** An id from a title: "Meminta surat" is "meminta-surat", and "meminta-surat-2" when taken. */
export function newId(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let base = words.shift()?.slice(0, MOST_LETTERS) ?? 'baru';
  for (const word of words) {
    if (base.length + word.length >= MOST_LETTERS) break;
    base = `${base}-${word}`;
  }
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
