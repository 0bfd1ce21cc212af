import { sql, type TenantTx } from '../database/index.ts';

/**
 * Rows of the office whose content the office log answers for: what `$1` office, `$2` ids (null:
 * all), `$3` id to start after and `$4` limit leave of them. Columns that are derived
 * (search_text), secret (password_hash) or only marks are left out.
 */
const KEPT_TABLES = {
  agenda_entries: `
    select id, year, number, arrival, received_on, sender, letter_number, letter_on, subject,
           summary, urgency, secrecy, registered_at, registered_by, registered_by_name
    from agenda_entries`,
  agenda_corrections: `
    select id, agenda_id, reason, before, after, corrected_at, corrected_by, corrected_by_name
    from agenda_corrections`,
  users: 'select id, name, email, nip, is_active, created_at from users',
  posts: 'select id, title, unit, parent_id, powers, is_active, created_at from posts',
  holdings: `
    select id, post_id, user_id, capacity, from_on, until_on, created_at from holdings`,
  ended_entries: `
    select id, kind, name, law, region, words, since_on, ended_by, source, added_at, added_by,
           withdrawn_at, withdrawn_by, withdrawn_because
    from ended_entries`,
  instruments: 'select id, slug, version, definition, added_at, added_by from instruments',
  sop_versions: `
    select id, sop_id, version, file_name, sha256, released_at, released_by, status
    from sop_versions`,
  // All bindings of one version together, under its id: a row that is gone shows as well.
  sop_bindings: `
    select id, (
      select coalesce(jsonb_agg(jsonb_build_array(b.performer_id, b.post_id)
                                order by b.performer_id collate "C", b.post_id), '[]')
      from sop_bindings b
      where b.office_id = $1 and b.sop_version_id = sop_versions.id) as bindings
    from sop_versions`,
  // Of the reference table only the row of this office, under an id made of its number.
  offices: `
    select id, name, zone, calendar, regency, address, place, phone, email
    from (
      select o.id as office_id, lpad(to_hex(o.id), 32, '0')::uuid as id, o.name, o.zone, o.calendar,
             o.regency, o.address, o.place, o.phone, o.email
      from offices o) as office`,
} as const;

export type KeptTable = keyof typeof KEPT_TABLES;
export const KEPT_TABLE_NAMES = Object.keys(KEPT_TABLES) as readonly KeptTable[];

export interface KeptRow {
  readonly id: string;
  readonly [column: string]: unknown;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** In the order of the ids. `ids` null: all. */
export async function listKeptRows(
  tx: TenantTx,
  table: KeptTable,
  ids: readonly string[] | null,
  after: string = FIRST_ID,
  limit: number | null = null,
): Promise<KeptRow[]> {
  return tx.rows({
    text: `${KEPT_TABLES[table]}
      where office_id = $1 and ($2::uuid[] is null or id = any($2::uuid[])) and id > $3
      order by id limit $4`,
    values: [tx.officeId, ids && [...ids], after, limit],
  });
}

/** Everything this transaction reads from here on is of one instant. First statement in it. */
export async function readOneInstant(tx: TenantTx): Promise<void> {
  await tx.rows(sql`set transaction isolation level repeatable read`);
}

/**
 * The hash that the newest event names for each row of a table, null where it took the row away;
 * sealed ones come first.
 */
export async function listLastHashes(
  tx: TenantTx,
  table: KeptTable,
): Promise<{ readonly id: string; readonly hash: string | null }[]> {
  return tx.rows(sql`
    select distinct on (k.kept ->> 'id') k.kept ->> 'id' as id, k.kept ->> 'hash' as hash
    from office_events e
    cross join lateral jsonb_array_elements(e.detail -> 'kept') as k (kept)
    left join sealed_events s on s.office_id = ${tx.officeId} and s.event_id = e.id
    where e.office_id = ${tx.officeId} and jsonb_typeof(e.detail -> 'kept') = 'array'
      and k.kept ->> 'table' = ${table}
    order by k.kept ->> 'id', s.seal_no desc nulls first, e.id desc`);
}

/** Numbers that the register must have given in a year, but no entry has. */
export async function listMissingNumbers(
  tx: TenantTx,
): Promise<{ readonly year: number; readonly number: number }[]> {
  return tx.rows(sql`
    select y.year, n.number
    from (
      select x.year, max(x.last_number) as last_number
      from (
        select c.year, c.last_number from agenda_counters c where c.office_id = ${tx.officeId}
        union all
        select e.year, e.number from agenda_entries e where e.office_id = ${tx.officeId}
      ) as x
      group by x.year
    ) as y
    cross join lateral generate_series(1, y.last_number) as n (number)
    where not exists (
      select from agenda_entries e
      where e.office_id = ${tx.officeId} and e.year = y.year and e.number = n.number)
    order by y.year, n.number`);
}
