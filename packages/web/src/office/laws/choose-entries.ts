import type { EndedEntry } from '@tuntas/api';
import { nameLaw, toPlainWords } from '@tuntas/sop';

export type LawFilter = 'all' | 'own' | 'mentioned' | 'withdrawn';

/**
 * The entries of a filter that hold every word of the search or are the law it names, withdrawn ones
 * only where asked. The office's own come first, then those that its SOPs name.
 */
export function chooseEntries(
  entries: readonly EndedEntry[],
  filter: LawFilter,
  search: string,
): readonly EndedEntry[] {
  const words = toPlainWords(search).split(' ');
  const law = nameLaw(search)?.law;
  const rank = ({ id, mentions }: EndedEntry) => (id !== null ? 0 : mentions.length > 0 ? 1 : 2);
  const chosen = entries.filter((entry) => {
    const isIn = {
      all: entry.withdrawn === null,
      own: entry.id !== null && entry.withdrawn === null,
      mentioned: entry.mentions.length > 0,
      withdrawn: entry.withdrawn !== null,
    }[filter];
    if (!isIn) return false;
    if (law !== undefined && entry.law === law) return true;
    const text = toPlainWords(
      [entry.name, entry.law ?? '', entry.region ?? '', entry.by, ...entry.words].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}
