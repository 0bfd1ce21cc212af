import type { ShelfItem } from '@tuntas/api';

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Items of an office ("" for all) in which every word asked for stands somewhere. */
export function filterShelf(
  items: readonly ShelfItem[],
  { words, office }: { readonly words: string; readonly office: string },
): ShelfItem[] {
  const asked = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter((item) => {
    if (office !== '' && item.office !== office) return false;
    const text = fold(`${item.title} ${item.number} ${item.office} ${item.year ?? ''}`);
    return asked.every((word) => text.includes(word));
  });
}
