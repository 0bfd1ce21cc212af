import type { CaseState } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/index.ts';

export interface RunningCase {
  readonly id: string;
  readonly number: string;
  readonly client_name: string;
  readonly version: number;
  readonly state: CaseState;
  readonly sop_version_id: string;
  readonly sop_version: number;
}

/** Of running cases on versions of the SOP that are older than this one, the next after an id. */
export async function listOnOlder(
  tx: TenantTx,
  newer: { readonly sopId: string; readonly version: number },
  page: { readonly caseId: string | null; readonly after: string | null; readonly limit: number },
): Promise<RunningCase[]> {
  return tx.rows(sql`
    select c.id, c.number, c.client_name, c.version, c.state, c.sop_version_id,
           v.version as sop_version
    from cases c
    join sop_versions v on v.office_id = ${tx.officeId} and v.id = c.sop_version_id
    where c.office_id = ${tx.officeId} and c.closed_at is null
      and v.sop_id = ${newer.sopId} and v.version < ${newer.version}
      and (${page.caseId}::uuid is null or c.id = ${page.caseId}::uuid)
      and (${page.after}::uuid is null or c.id > ${page.after}::uuid)
    order by c.id limit ${page.limit}`);
}

export async function countOnOlder(
  tx: TenantTx,
  newer: { readonly sopId: string; readonly version: number },
): Promise<number> {
  const { n } = await tx.row<{ readonly n: number }>(sql`
    select count(*)::int as n
    from cases c
    join sop_versions v on v.office_id = ${tx.officeId} and v.id = c.sop_version_id
    where c.office_id = ${tx.officeId} and c.closed_at is null
      and v.sop_id = ${newer.sopId} and v.version < ${newer.version}`);
  return n;
}

/** Is the version in force now? Holds nothing: only to tell. */
export async function isUsable(tx: TenantTx, versionId: string): Promise<boolean> {
  const row = await tx.find(sql`
    select id from sop_versions
    where office_id = ${tx.officeId} and id = ${versionId} and status = 'in-force'`);
  return row !== undefined;
}

/** The SOP version that each of the cases runs on now; cases that are not there are left out. */
export async function listVersionsOfCases(
  tx: TenantTx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ readonly id: string; readonly sop_version_id: string }>(sql`
    select id, sop_version_id from cases
    where office_id = ${tx.officeId} and id = any(${caseIds}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row.sop_version_id]));
}

export interface LockedCase {
  readonly number: string;
  readonly client_name: string;
  readonly agenda_id: string;
  readonly sop_version_id: string;
  readonly version: number;
  readonly seq: number;
  readonly head_hash: Buffer;
  readonly state: CaseState;
}

/** Holds the case: whoever acts on it at the same time waits, and is then told that it changed. */
export async function lockCase(tx: TenantTx, caseId: string): Promise<LockedCase | undefined> {
  return tx.find(sql`
    select number, client_name, agenda_id, sop_version_id, version, seq, head_hash, state
    from cases where office_id = ${tx.officeId} and id = ${caseId} for no key update`);
}

/** The case as it stands after its move; its events are written beside. */
export async function updateMovedCase(
  tx: TenantTx,
  moved: {
    readonly caseId: string;
    readonly sopVersionId: string;
    readonly version: number;
    readonly seq: number;
    readonly headHash: Buffer;
    readonly state: CaseState;
  },
): Promise<void> {
  await tx.rows(sql`
    update cases
    set sop_version_id = ${moved.sopVersionId}, version = ${moved.version}, seq = ${moved.seq},
        head_hash = ${moved.headHash}, state = ${JSON.stringify(moved.state)}::jsonb,
        is_sealed = false
    where office_id = ${tx.officeId} and id = ${moved.caseId}`);
}

/** Reminders that were asked for before, and those that fell due, say nothing any more. */
export async function forgetReminders(
  tx: TenantTx,
  caseId: string,
  openIds: readonly string[],
): Promise<void> {
  await tx.rows(sql`
    update case_steps set reminder_at = null
    where office_id = ${tx.officeId} and case_id = ${caseId} and open_id = any(${openIds}::text[])
      and reminder_at is not null`);
}

/** Lays the case on the desks of its new version. `actors`: performers by step id. */
export async function relayDesks(
  tx: TenantTx,
  caseId: string,
  actors: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await tx.rows(sql`
    delete from desk_lines where office_id = ${tx.officeId} and case_id = ${caseId}`);
  await tx.rows(sql`
    insert into desk_lines
      (office_id, case_id, open_id, post_id, due_key, opened_at, sop_version_id, agenda_id,
       step_id, case_number, client_name, is_suspended, came_back_because, reminder_due)
    select distinct c.office_id, c.id, s.open_id, b.post_id, coalesce(s.due_at, 'infinity'),
           s.opened_at, c.sop_version_id, c.agenda_id, s.step_id, c.number, c.client_name,
           c.status = 'suspended', s.came_back_because, s.reminder_at is not null
    from cases c
    cross join jsonb_array_elements(c.state -> 'open') as o (step)
    join case_steps s
      on s.office_id = ${tx.officeId} and s.case_id = c.id and s.open_id = o.step ->> 'openId'
    join sop_bindings b
      on b.office_id = ${tx.officeId} and b.sop_version_id = c.sop_version_id
      and ${JSON.stringify(actors)}::jsonb -> s.step_id ? b.performer_id
      and not o.step -> 'confirmedBy' ? b.performer_id
    where c.office_id = ${tx.officeId} and c.id = ${caseId}`);
}
