import type { TenantTx } from '../database/index.ts';
import { deleteCaseWords, renameCasesOfLetter } from './client.queries.ts';
import { insertCaseWords } from './cases.queries.ts';
import { nameByLetter } from './name-by-letter.ts';
import { caseWords } from './search-words.ts';

/** Lets the cases without a client follow the corrected words and secrecy of their letter. */
export async function renameLetterCases(
  tx: TenantTx,
  agendaId: string,
  letter: { readonly subject: string; readonly secrecy: string },
): Promise<void> {
  const name = nameByLetter(letter);
  for (const { id, number, before } of await renameCasesOfLetter(tx, agendaId, name)) {
    await deleteCaseWords(tx, id, caseWords(before, number));
    await insertCaseWords(tx, id, caseWords(name, number));
  }
}
