import type { EndedKind, EndedMention } from '@tuntas/api';
import type { Sheet } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/database.ts';

export interface EndedRow {
  readonly id: string;
  readonly kind: EndedKind;
  readonly name: string;
  readonly law: string | null;
  readonly region: string | null;
  readonly words: readonly string[];
  /** YYYY-MM-DD, YYYY-MM or YYYY */
  readonly since_on: string;
  readonly ended_by: string;
  readonly source: string;
}

export interface EndedRowWithPeople extends EndedRow {
  readonly added_at: string;
  readonly added_by_name: string;
  readonly withdrawn_at: string | null;
  readonly withdrawn_by_name: string | null;
  readonly withdrawn_because: string | null;
}

/** What the office added and did not withdraw, newest first. */
export async function selectOwnEnded(tx: TenantTx): Promise<EndedRow[]> {
  return tx.rows<EndedRow>(sql`
    select id, kind, name, law, region, words, since_on, ended_by, source
    from ended_entries
    where office_id = ${tx.officeId} and withdrawn_at is null
    order by added_at desc, id desc`);
}

/** Withdrawn ones too, with who did what. */
export async function selectAllOwnEnded(tx: TenantTx): Promise<EndedRowWithPeople[]> {
  return tx.rows<EndedRowWithPeople>(sql`
    select e.id, e.kind, e.name, e.law, e.region, e.words, e.since_on, e.ended_by, e.source,
           e.added_at, a.name as added_by_name,
           e.withdrawn_at, w.name as withdrawn_by_name, e.withdrawn_because
    from ended_entries e
    join users a on a.office_id = ${tx.officeId} and a.id = e.added_by
    left join users w on w.office_id = ${tx.officeId} and w.id = e.withdrawn_by
    where e.office_id = ${tx.officeId}
    order by e.withdrawn_at is not null, e.added_at desc, e.id desc`);
}

export async function insertEnded(
  tx: TenantTx,
  entry: EndedRow & { readonly matchKey: string; readonly at: string; readonly by: string },
): Promise<void> {
  await tx.rows(sql`
    insert into ended_entries (office_id, id, kind, name, match_key, law, region, words, since_on,
                               ended_by, source, added_at, added_by)
    values (${tx.officeId}, ${entry.id}, ${entry.kind}, ${entry.name}, ${entry.matchKey},
            ${entry.law}, ${entry.region}, ${entry.words}, ${entry.since_on}, ${entry.ended_by},
            ${entry.source}, ${entry.at}, ${entry.by})`);
}

/** Locked until the end of the transaction. */
export async function findEndedForChange(
  tx: TenantTx,
  id: string,
): Promise<{ readonly name: string; readonly withdrawn_at: string | null } | undefined> {
  return tx.find(sql`
    select name, withdrawn_at from ended_entries
    where office_id = ${tx.officeId} and id = ${id} for update`);
}

export async function updateEndedWithdrawn(
  tx: TenantTx,
  withdrawn: {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly reason: string;
  },
): Promise<void> {
  await tx.rows(sql`
    update ended_entries set withdrawn_at = ${withdrawn.at}, withdrawn_by = ${withdrawn.by},
      withdrawn_because = ${withdrawn.reason}
    where office_id = ${tx.officeId} and id = ${withdrawn.id}`);
}

export interface SheetInUse extends Omit<EndedMention, 'text' | 'title'> {
  readonly sheet: Sheet;
}

/** Sheets of the versions in force or signed for a later day, and of open drafts if asked. */
export async function selectSheetsInUse(
  tx: TenantTx,
  { withDrafts }: { readonly withDrafts: boolean },
): Promise<SheetInUse[]> {
  return tx.rows<SheetInUse>(sql`
    select 'version' as place, v.id, v.version, v.definition -> 'sheet' as sheet
    from sop_versions v
    where v.office_id = ${tx.officeId} and v.status in ('in-force', 'signed')
    union all
    select 'draft', d.id, (d.definition ->> 'version')::int, d.definition -> 'sheet'
    from sop_drafts d
    where d.office_id = ${tx.officeId} and d.status in ('draft', 'proposed') and ${withDrafts}`);
}
