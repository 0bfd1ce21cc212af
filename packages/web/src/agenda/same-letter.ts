import type { AgendaEntry } from '@tuntas/api';

type Letter = Pick<AgendaEntry, 'sender' | 'letterNumber'>;

/** Letters and digits alone: blanks, dots and capitals are typed now one way and now another. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Entries of the same sender with the same letter number; one that is not readable is none. */
export function listSameLetters<T extends Letter & Pick<AgendaEntry, 'isHidden'>>(
  letter: Letter,
  entries: readonly T[],
): readonly T[] {
  const sender = bare(letter.sender);
  const number = bare(letter.letterNumber);
  if (sender === '' || number === '') return [];
  return entries.filter(
    (entry) =>
      !entry.isHidden && bare(entry.sender) === sender && bare(entry.letterNumber) === number,
  );
}
