import type { Static } from 'typebox';
import type { CorrectionEntry } from '@tuntas/api';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { selectCorrections } from './agenda.queries.ts';
import { mayReadEntry } from './get-entry.ts';

/**
 * The corrections of an entry, oldest first. Old words of a secret entry are as secret as the
 * present ones: throws `NOT_PERMITTED` where the entry is hidden, `NOT_FOUND` where there is none.
 */
export async function listCorrections(
  tx: TenantTx,
  actor: Actor,
  id: string,
): Promise<Static<typeof CorrectionEntry>[]> {
  if (!(await mayReadEntry(tx, actor, id))) throw new Refusal('NOT_PERMITTED');
  return await selectCorrections(tx, id);
}
