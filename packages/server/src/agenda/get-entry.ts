import type { AgendaEntry } from '@tuntas/api';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { showEntries } from './agenda-entry.ts';
import { findEntry, findMayRead } from './agenda-lists.queries.ts';
import { readerOf } from './secrecy.ts';

/** One entry as this person may see it. Throws `NOT_FOUND`. */
export async function getEntry(tx: TenantTx, actor: Actor, id: string): Promise<AgendaEntry> {
  const row = await findEntry(tx, readerOf(actor), id);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const [entry] = await showEntries(tx, [row]);
  if (entry === undefined) throw new Error('an entry that was read is not shown');
  return entry;
}

/**
 * May this person read the words and files of the entry (rule in secrecy.ts)? For features that
 * show them elsewhere. Throws `NOT_FOUND` when the entry is not in this office.
 */
export async function mayReadEntry(tx: TenantTx, actor: Actor, id: string): Promise<boolean> {
  const mayRead = await findMayRead(tx, readerOf(actor), id);
  if (mayRead === undefined) throw new Refusal('NOT_FOUND');
  return mayRead;
}
