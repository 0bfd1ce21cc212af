import type { EndedKind } from '@tuntas/api';
import {
  ENDED_TABLE,
  findEndedLaw,
  joinEnded,
  nameLaw,
  toPlainWords,
  type EndedLaw,
  type EndedProgramme,
  type EndedTable,
} from '@tuntas/sop';

export interface EndedCandidate {
  readonly kind: EndedKind;
  readonly name: string;
  readonly words: readonly string[];
}

/** How an entry would be found in sheets. */
export interface Recognised {
  readonly law: string | null;
  readonly region: string | null;
  readonly words: readonly string[];
  readonly matchKey: string;
}

const SHORTEST_WORD = 3;

/** Undefined: a law without kind, number and year, or a programme without a word to look for. */
export function recogniseEnded({ kind, name, words }: EndedCandidate): Recognised | undefined {
  if (kind === 'law') {
    const named = nameLaw(name);
    if (named === undefined) return undefined;
    const { law, region = null } = named;
    return { law, region, words: [], matchKey: `${law} ${region ?? ''}`.trim() };
  }
  const plain = [...new Set([name, ...words].map(toPlainWords))];
  const usable = plain.filter((word) => word.length >= SHORTEST_WORD);
  return usable.length === 0
    ? undefined
    : { law: null, region: null, words: usable, matchKey: toPlainWords(name) };
}

/** The entry that the office or the list that ships has for the same thing already. */
export function findKnownEnded(
  { kind, name }: EndedCandidate,
  own: EndedTable,
): EndedLaw | EndedProgramme | undefined {
  const table = joinEnded(ENDED_TABLE, own);
  if (kind === 'law') return findEndedLaw(name, table.laws);
  const plain = toPlainWords(name);
  return table.programmes.find(
    (entry) =>
      toPlainWords(entry.name) === plain ||
      entry.words.some((word) => toPlainWords(word) === plain),
  );
}
