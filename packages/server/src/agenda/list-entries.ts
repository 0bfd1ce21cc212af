import type { AgendaPage, AgendaQuery } from '@tuntas/api';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { likePattern } from '../people/index.ts';
import { showEntries } from './agenda-entry.ts';
import { countEntries, selectEntries, selectYears } from './agenda-lists.queries.ts';
import { readNumber } from './read-number.ts';
import { readerOf } from './secrecy.ts';

/**
 * The register, newest number first. A search finds only what this person may read: otherwise
 * guessing words would read a secret letter.
 */
export async function listEntries(
  tx: TenantTx,
  actor: Actor,
  query: AgendaQuery,
): Promise<AgendaPage> {
  const reader = readerOf(actor);
  const search = query.search?.trim() ?? '';
  const filter = {
    year: query.year ?? null,
    pattern: search === '' ? null : likePattern(search),
    number: readNumber(search),
    unopened: query.unopened ?? false,
  };
  const page = { limit: query.limit ?? 50, offset: query.offset ?? 0 };
  const [rows, total, years] = await Promise.all([
    selectEntries(tx, reader, filter, page),
    countEntries(tx, reader, filter),
    selectYears(tx),
  ]);
  return { entries: await showEntries(tx, rows), total, years };
}
