import type { TenantTx } from '../database/database.ts';
import type { EntryRow } from './agenda.queries.ts';
import type { AgendaNumber } from './read-number.ts';
import type { Reader } from './secrecy.ts';

/** The rule of secrecy.ts. $1 office, $2 reads all, $3 user, $4 posts; `e` is agenda_entries. */
const MAY_READ = `(e.secrecy <> 'rahasia' or $2 or exists (
    select from cases c
    join desk_lines d on d.office_id = $1 and d.case_id = c.id
    where c.office_id = $1 and c.agenda_id = e.id and d.post_id = any($4::uuid[]))
  or exists (
    select from cases c
    join case_events v on v.office_id = $1 and v.case_id = c.id
    where c.office_id = $1 and c.agenda_id = e.id and v.actor_user_id = $3))`;

/** Letter numbers are typed with and without blanks around their separators. */
const SEARCHED = `regexp_replace(e.search_text, ' ?([/.-]) ?', '\\1', 'g')`;

/**
 * $5 year or null, $6 LIKE pattern or null, $7 only without a case, $8 and $9 agenda number and its
 * year where the search is one: number and day of an entry are no secret.
 */
const FILTER = `e.office_id = $1
  and ($5::int is null or e.year = $5)
  and ($6::text is null or (${SEARCHED} like $6 and ${MAY_READ})
       or (e.number = $8::int and ($9::int is null or e.year = $9)))
  and (not $7 or not exists (
    select from cases c where c.office_id = $1 and c.agenda_id = e.id))`;

const COLUMNS = `e.id, e.year, e.number, e.arrival, e.received_on, e.sender, e.letter_number,
  e.letter_on, e.subject, e.summary, e.urgency, e.secrecy, e.registered_at, e.registered_by_name,
  ${MAY_READ} as may_read,
  (select count(*)::int from agenda_corrections r
   where r.office_id = $1 and r.agenda_id = e.id) as corrections`;

export interface ListedEntryRow extends EntryRow {
  readonly may_read: boolean;
  readonly corrections: number;
}

export interface EntryFilter {
  readonly year: number | null;
  readonly pattern: string | null;
  readonly number: AgendaNumber | undefined;
  readonly unopened: boolean;
}

const readerValues = (tx: TenantTx, reader: Reader): unknown[] => [
  tx.officeId,
  reader.readsAll,
  reader.userId,
  [...reader.postIds],
];

export async function selectEntries(
  tx: TenantTx,
  reader: Reader,
  filter: EntryFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<ListedEntryRow[]> {
  return await tx.rows<ListedEntryRow>({
    text: `select ${COLUMNS} from agenda_entries e where ${FILTER}
           order by e.year desc, e.number desc limit $10 offset $11`,
    values: [
      ...readerValues(tx, reader),
      filter.year,
      filter.pattern,
      filter.unopened,
      filter.number?.number ?? null,
      filter.number?.year ?? null,
      page.limit,
      page.offset,
    ],
  });
}

export async function countEntries(
  tx: TenantTx,
  reader: Reader,
  filter: EntryFilter,
): Promise<number> {
  const { total } = await tx.row<{ readonly total: number }>({
    text: `select count(*)::int as total from agenda_entries e where ${FILTER}`,
    values: [
      ...readerValues(tx, reader),
      filter.year,
      filter.pattern,
      filter.unopened,
      filter.number?.number ?? null,
      filter.number?.year ?? null,
    ],
  });
  return total;
}

export async function selectYears(tx: TenantTx): Promise<number[]> {
  const rows = await tx.rows<{ readonly year: number }>({
    text: 'select year from agenda_counters where office_id = $1 order by year desc',
    values: [tx.officeId],
  });
  return rows.map((row) => row.year);
}

export async function findEntry(
  tx: TenantTx,
  reader: Reader,
  id: string,
): Promise<ListedEntryRow | undefined> {
  return await tx.find<ListedEntryRow>({
    text: `select ${COLUMNS} from agenda_entries e where e.office_id = $1 and e.id = $5`,
    values: [...readerValues(tx, reader), id],
  });
}

/** Undefined when there is no such entry; otherwise whether this reader may read its words. */
export async function findMayRead(
  tx: TenantTx,
  reader: Reader,
  id: string,
): Promise<boolean | undefined> {
  const row = await tx.find<{ readonly may_read: boolean }>({
    text: `select ${MAY_READ} as may_read from agenda_entries e
           where e.office_id = $1 and e.id = $5`,
    values: [...readerValues(tx, reader), id],
  });
  return row?.may_read;
}

export interface EntryCaseRow {
  readonly agenda_id: string;
  readonly id: string;
  readonly number: string;
  readonly client_name: string;
  readonly status: string;
}

export async function selectCasesOfEntries(
  tx: TenantTx,
  ids: readonly string[],
): Promise<EntryCaseRow[]> {
  return await tx.rows<EntryCaseRow>({
    text: `select agenda_id, id, number, client_name, status from cases
           where office_id = $1 and agenda_id = any($2::uuid[]) order by agenda_id, number`,
    values: [tx.officeId, [...ids]],
  });
}

export interface EntryFileRow {
  readonly agenda_id: string;
  readonly id: string;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly uploaded_at: string;
  readonly uploaded_by_name: string;
}

export async function selectFilesOfEntries(
  tx: TenantTx,
  ids: readonly string[],
): Promise<EntryFileRow[]> {
  return await tx.rows<EntryFileRow>({
    text: `select agenda_id, id, name, media_type, bytes, sha256, uploaded_at, uploaded_by_name
           from files
           where office_id = $1 and agenda_id = any($2::uuid[]) order by agenda_id, id`,
    values: [tx.officeId, [...ids]],
  });
}
