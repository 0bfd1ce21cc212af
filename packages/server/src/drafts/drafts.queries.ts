import type { DraftSource, DraftStatus, OtherDraft } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/index.ts';
import type { Draft, DraftEvent, DraftEventRow, KeptQuestion } from './draft.ts';

export async function insertDraft(
  tx: TenantTx,
  draft: {
    readonly id: string;
    readonly definition: SopDefinition;
    readonly questions: readonly KeptQuestion[];
    readonly source: DraftSource | null;
    readonly fileName: string;
    readonly basedOn: string | null;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  const definition = JSON.stringify(draft.definition);
  await tx.rows(sql`
    insert into sop_drafts (office_id, id, sop_id, status, version, base, definition, questions,
                            source, file_name, based_on, created_at, created_by, changed_at,
                            changed_by)
    values (${tx.officeId}, ${draft.id}, ${draft.definition.id}, 'draft', 1,
            ${definition}::jsonb, ${definition}::jsonb, ${JSON.stringify(draft.questions)}::jsonb,
            ${draft.source === null ? null : JSON.stringify(draft.source)}::jsonb,
            ${draft.fileName}, ${draft.basedOn}, ${draft.at}, ${draft.by}, ${draft.at},
            ${draft.by})`);
}

/** Drafts that are still being settled or wait for the signature, newest change first. */
export async function listOpenDrafts(tx: TenantTx): Promise<Draft[]> {
  return tx.rows<Draft>(sql`
    select d.id, d.sop_id, d.status, d.version, d.base, d.definition, d.questions, d.file_name,
           d.based_on, d.changed_at, u.name as changed_by_name,
           coalesce(b.version, 0) as base_version, coalesce(n.version, 0) as newest_version,
           n.id as newest_id
    from sop_drafts d
    join users u on u.office_id = ${tx.officeId} and u.id = d.changed_by
    left join sop_versions b on b.office_id = ${tx.officeId} and b.id = d.based_on
    left join (select sop_id, max(version) as version from sop_versions
               where office_id = ${tx.officeId} group by sop_id) l on l.sop_id = d.sop_id
    left join sop_versions n
      on n.office_id = ${tx.officeId} and n.sop_id = d.sop_id and n.version = l.version
    where d.office_id = ${tx.officeId} and d.status in ('draft', 'proposed')
    order by d.changed_at desc, d.id`);
}

export async function findDraft(tx: TenantTx, id: string): Promise<Draft | undefined> {
  return tx.find<Draft>(sql`
    select d.id, d.sop_id, d.status, d.version, d.base, d.definition, d.questions, d.file_name,
           d.based_on, d.changed_at, u.name as changed_by_name,
           coalesce(b.version, 0) as base_version, coalesce(n.version, 0) as newest_version,
           n.id as newest_id
    from sop_drafts d
    join users u on u.office_id = ${tx.officeId} and u.id = d.changed_by
    left join sop_versions b on b.office_id = ${tx.officeId} and b.id = d.based_on
    left join (select sop_id, max(version) as version from sop_versions
               where office_id = ${tx.officeId} group by sop_id) l on l.sop_id = d.sop_id
    left join sop_versions n
      on n.office_id = ${tx.officeId} and n.sop_id = d.sop_id and n.version = l.version
    where d.office_id = ${tx.officeId} and d.id = ${id}`);
}

/** Other drafts of the SOP that are being settled or wait for the signature. */
export async function listOtherDrafts(
  tx: TenantTx,
  sopId: string,
  own: string,
): Promise<OtherDraft[]> {
  return tx.rows<OtherDraft>(sql`
    select d.id, d.status, coalesce(b.version, 0) as "revises", d.changed_at as "changedAt",
           u.name as "changedBy"
    from sop_drafts d
    join users u on u.office_id = ${tx.officeId} and u.id = d.changed_by
    left join sop_versions b on b.office_id = ${tx.officeId} and b.id = d.based_on
    where d.office_id = ${tx.officeId} and d.sop_id = ${sopId} and d.id <> ${own}
      and d.status in ('draft', 'proposed')
    order by d.changed_at desc, d.id`);
}

/** Of two who change a draft the second waits and then sees the other version. */
export async function lockDraft(tx: TenantTx, id: string): Promise<boolean> {
  const row = await tx.find(sql`
    select id from sop_drafts where office_id = ${tx.officeId} and id = ${id} for update`);
  return row !== undefined;
}

export async function findSource(tx: TenantTx, id: string): Promise<DraftSource | null> {
  const row = await tx.find<{ readonly source: DraftSource | null }>(sql`
    select source from sop_drafts where office_id = ${tx.officeId} and id = ${id}`);
  return row?.source ?? null;
}

export async function listDraftEvents(tx: TenantTx, id: string): Promise<DraftEventRow[]> {
  return tx.rows<DraftEventRow>(sql`
    select e.seq, e.at, u.name as user_name, e.post_title, e.entry
    from sop_draft_entries e
    join users u on u.office_id = ${tx.officeId} and u.id = e.user_id
    where e.office_id = ${tx.officeId} and e.draft_id = ${id}
    order by e.seq`);
}

/** Events of several drafts at once, by draft and in order. */
export async function listEventsOf(
  tx: TenantTx,
  ids: readonly string[],
): Promise<{ readonly draft_id: string; readonly entry: DraftEvent }[]> {
  return tx.rows(sql`
    select e.draft_id, e.entry from sop_draft_entries e
    where e.office_id = ${tx.officeId} and e.draft_id = any(${ids}::uuid[])
    order by e.draft_id, e.seq`);
}

export async function insertDraftEvent(
  tx: TenantTx,
  event: {
    readonly draftId: string;
    readonly seq: number;
    readonly at: string;
    readonly userId: string;
    readonly post: string;
    readonly entry: DraftEvent;
  },
): Promise<void> {
  await tx.rows(sql`
    insert into sop_draft_entries (office_id, draft_id, seq, at, user_id, post_title, entry)
    values (${tx.officeId}, ${event.draftId}, ${event.seq}, ${event.at}, ${event.userId},
            ${event.post}, ${JSON.stringify(event.entry)}::jsonb)`);
}

export async function updateDraft(
  tx: TenantTx,
  draft: {
    readonly id: string;
    readonly version: number;
    readonly status: DraftStatus;
    readonly definition: SopDefinition;
    readonly basedOn: string | null;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  await tx.rows(sql`
    update sop_drafts
    set version = ${draft.version}, status = ${draft.status},
        sop_id = ${draft.definition.id}, based_on = ${draft.basedOn},
        definition = ${JSON.stringify(draft.definition)}::jsonb,
        changed_at = ${draft.at}, changed_by = ${draft.by}
    where office_id = ${tx.officeId} and id = ${draft.id}`);
}

/** Names of procedures that the office has already, released or being settled. */
export async function listTakenSopIds(tx: TenantTx): Promise<string[]> {
  const rows = await tx.rows<{ readonly sop_id: string }>(sql`
    select v.sop_id from sop_versions v where v.office_id = ${tx.officeId}
    union
    select d.sop_id from sop_drafts d where d.office_id = ${tx.officeId} and d.status <> 'discarded'`);
  return rows.map(({ sop_id }) => sop_id);
}

export async function findLastVersion(tx: TenantTx, sopId: string): Promise<number> {
  const { last } = await tx.row<{ readonly last: number }>(sql`
    select coalesce(max(version), 0)::int as last from sop_versions
    where office_id = ${tx.officeId} and sop_id = ${sopId}`);
  return last;
}

export async function isDemoOffice(tx: TenantTx): Promise<boolean> {
  const row = await tx.find<{ readonly is_demo: boolean }>(sql`
    select is_demo from offices where id = ${tx.officeId}`);
  return row?.is_demo ?? false;
}
