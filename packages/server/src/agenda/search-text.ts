import { foldText } from '../people/index.ts';
import type { EntryFields } from './agenda.queries.ts';

/** What the search of the register looks through. */
export function searchTextOf(
  entry: Pick<EntryFields, 'sender' | 'letter_number' | 'subject'>,
): string {
  return foldText(`${entry.sender} ${entry.letter_number} ${entry.subject}`);
}
