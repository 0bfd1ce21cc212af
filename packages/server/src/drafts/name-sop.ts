import type { Sheet } from '@tuntas/sop';

const MOST_LETTERS = 60;

/** A name for the procedure that the office has not used: "pelayanan-surat-masuk", then "…-2". */
export function nameSop({ name, title }: Sheet, taken: ReadonlySet<string>): string {
  const words = (name.trim() || title.trim() || 'sop')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let base = '';
  for (const word of words) {
    if (base.length + word.length > MOST_LETTERS) break;
    base = base === '' ? word : `${base}-${word}`;
  }
  if (base === '') base = 'sop';
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}
