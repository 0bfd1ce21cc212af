import type { EndedEntry, EndedListReply } from '@tuntas/api';
import { ENDED_TABLE, type EndedLaw, type EndedProgramme, type EndedTable } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { toTable } from './ended-for.ts';
import {
  selectAllOwnEnded,
  selectSheetsInUse,
  type EndedRowWithPeople,
} from './ended-laws.queries.ts';
import { findMentions, readSheets } from './find-mentions.ts';

type Mentions = EndedEntry['mentions'];

/**
 * The whole list: what the office added, newest first, withdrawn ones after them, and what ships.
 * Each entry is looked for by itself, also one that ends on a later day.
 */
export async function listEnded(
  tx: TenantTx,
  options: { readonly withDrafts: boolean },
): Promise<EndedListReply> {
  const rows = await selectAllOwnEnded(tx);
  const sheets = readSheets(await selectSheetsInUse(tx, options));
  const mentionsOf = (table: EndedTable, entry: EndedLaw | EndedProgramme | undefined): Mentions =>
    entry === undefined ? [] : [...(findMentions(sheets, table).get(entry) ?? [])];
  const own = rows.map((row) => {
    const table = toTable([row]);
    const entry = row.withdrawn_at === null ? (table.laws[0] ?? table.programmes[0]) : undefined;
    return toEntry(row, mentionsOf(table, entry));
  });
  const shipped = findMentions(sheets, ENDED_TABLE);
  const shippedEntry = (entry: EndedLaw | EndedProgramme) => ({
    ...NOT_OWN,
    since: entry.since,
    by: entry.by,
    source: entry.source ?? '',
    mentions: [...(shipped.get(entry) ?? [])],
  });
  return {
    entries: [
      ...own,
      ...ENDED_TABLE.laws.map((entry) => ({
        ...shippedEntry(entry),
        kind: 'law' as const,
        name: entry.law,
        law: entry.law,
        region: entry.region ?? null,
        words: [],
      })),
      ...ENDED_TABLE.programmes.map((entry) => ({
        ...shippedEntry(entry),
        kind: 'programme' as const,
        name: entry.name,
        law: null,
        region: null,
        words: [...entry.words],
      })),
    ],
  };
}

const NOT_OWN = { id: null, added: null, withdrawn: null } as const;

function toEntry(row: EndedRowWithPeople, mentions: Mentions): EndedEntry {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    law: row.law,
    region: row.region,
    words: [...row.words],
    since: row.since_on,
    by: row.ended_by,
    source: row.source,
    added: { at: row.added_at, by: row.added_by_name },
    withdrawn:
      row.withdrawn_at === null
        ? null
        : {
            at: row.withdrawn_at,
            by: row.withdrawn_by_name ?? '',
            reason: row.withdrawn_because ?? '',
          },
    mentions,
  };
}
