import type { SopDefinition } from '@tuntas/sop';
import { sql, type Query, type TenantTx } from '../database/database.ts';

/** Either a transaction of the office, or the office beside a query that is one. */
type Tx = Query & { readonly officeId: number };

export interface SopVersionRow {
  readonly id: string;
  readonly sop_id: string;
  readonly version: number;
  readonly definition: SopDefinition;
  readonly released_at: string;
  readonly status: 'signed' | 'in-force' | 'withdrawn';
  readonly open_cases: number;
  /** Performers that a post acts for. */
  readonly bound: readonly string[];
}

export async function listSopVersions(tx: Tx): Promise<SopVersionRow[]> {
  return tx.rows(sql`
    select v.id, v.sop_id, v.version, v.definition, v.released_at, v.status,
           (select count(*) from cases c
            where c.office_id = ${tx.officeId} and c.sop_version_id = v.id
              and c.closed_at is null) as open_cases,
           array(select distinct b.performer_id from sop_bindings b
                 where b.office_id = ${tx.officeId} and b.sop_version_id = v.id) as bound
    from sop_versions v
    where v.office_id = ${tx.officeId} and v.status = 'in-force'
    order by v.sop_id, v.version desc`);
}

export async function findSopVersionRow(
  tx: Tx,
  id: string,
): Promise<
  | (SopVersionRow & {
      readonly source: string;
      readonly sha256: string;
      readonly file_name: string;
    })
  | undefined
> {
  return tx.find(sql`
    select v.id, v.sop_id, v.version, v.definition, v.released_at, v.status, v.source,
           v.sha256, v.file_name,
           (select count(*) from cases c
            where c.office_id = ${tx.officeId} and c.sop_version_id = v.id
              and c.closed_at is null) as open_cases,
           array(select distinct b.performer_id from sop_bindings b
                 where b.office_id = ${tx.officeId} and b.sop_version_id = v.id) as bound
    from sop_versions v where v.office_id = ${tx.officeId} and v.id = ${id}`);
}

/** Waits for cases that are just being opened on the version, and keeps new ones out. */
export async function lockSopVersion(tx: Tx, id: string): Promise<SopDefinition | undefined> {
  const row = await tx.find<{ readonly definition: SopDefinition }>(sql`
    select definition from sop_versions
    where office_id = ${tx.officeId} and id = ${id} for update`);
  return row?.definition;
}

export async function findDefinition(
  tx: Tx,
  id: string,
): Promise<{ readonly definition: SopDefinition } | undefined> {
  return tx.find(sql`
    select definition from sop_versions
    where office_id = ${tx.officeId} and id = ${id}`);
}

/**
 * May new cases be opened on the version? Until the transaction ends it is not withdrawn, nor are
 * its performers bound anew; waits for whoever is doing so.
 */
export async function isInForce(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.find<{ readonly status: SopVersionRow['status'] }>(sql`
    select status from sop_versions
    where office_id = ${tx.officeId} and id = ${id} for share`);
  return row?.status === 'in-force';
}

/** Of two who release versions of the SOP the second waits until the first is through. */
export async function lockSop(tx: Tx, sopId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${sopId}, ${tx.officeId}))`);
}

export async function findSameVersion(
  tx: Tx,
  sopId: string,
  version: number,
): Promise<{ readonly id: string; readonly sha256: string } | undefined> {
  return tx.find(sql`
    select id, sha256 from sop_versions
    where office_id = ${tx.officeId} and sop_id = ${sopId} and version = ${version}`);
}

export async function insertSopVersion(
  tx: Tx,
  row: {
    readonly id: string;
    readonly definition: SopDefinition;
    readonly fileName: string;
    readonly source: string;
    readonly sha256: string;
    readonly at: string;
    readonly by: string | null;
    readonly draftId: string | null;
    readonly inForceOn: string | null;
    readonly status: SopVersionRow['status'];
  },
): Promise<void> {
  const { definition } = row;
  await tx.rows(sql`
    insert into sop_versions (office_id, id, sop_id, version, file_name, source, sha256,
                              definition, released_at, released_by, status, in_force_on,
                              draft_id)
    values (${tx.officeId}, ${row.id}, ${definition.id}, ${definition.version}, ${row.fileName},
            ${row.source}, ${row.sha256}, ${JSON.stringify(definition)}::jsonb, ${row.at},
            ${row.by}, ${row.status}, ${row.inForceOn}, ${row.draftId})`);
}

export async function inForceVersions(tx: Tx, sopId: string): Promise<string[]> {
  const rows = await tx.rows<{ readonly id: string }>(sql`
    select id from sop_versions
    where office_id = ${tx.officeId} and sop_id = ${sopId} and status = 'in-force'`);
  return rows.map(({ id }) => id);
}

/** Signed versions whose day has come, the oldest first. */
export async function listDueVersions(
  tx: Tx,
  today: string,
): Promise<{ readonly id: string; readonly sop_id: string; readonly version: number }[]> {
  return tx.rows(sql`
    select id, sop_id, version from sop_versions
    where office_id = ${tx.officeId} and status = 'signed' and in_force_on <= ${today}
    order by version, id`);
}

/** False: it is withdrawn already. */
export async function withdrawVersion(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.find(sql`
    update sop_versions set status = 'withdrawn'
    where office_id = ${tx.officeId} and id = ${id} and status in ('signed', 'in-force')
    returning id`);
  return row !== undefined;
}

export async function putInForce(tx: Tx, id: string): Promise<void> {
  await tx.rows(sql`
    update sop_versions set status = 'in-force' where office_id = ${tx.officeId} and id = ${id}`);
}

/** Versions of the SOP that were in force until now; they are withdrawn from new cases. */
export async function withdrawOthers(tx: Tx, sopId: string, keep: string): Promise<string[]> {
  const rows = await tx.rows<{ readonly id: string }>(sql`
    update sop_versions set status = 'withdrawn'
    where office_id = ${tx.officeId} and sop_id = ${sopId} and id <> ${keep}
      and status = 'in-force'
    returning id`);
  return rows.map(({ id }) => id);
}

export async function copyBindings(
  tx: Tx,
  from: string,
  to: string,
  performerIds: readonly string[],
): Promise<void> {
  await tx.rows(sql`
    insert into sop_bindings (office_id, sop_version_id, performer_id, post_id)
    select b.office_id, ${to}, b.performer_id, b.post_id
    from sop_bindings b
    where b.office_id = ${tx.officeId} and b.sop_version_id = ${from}
      and b.performer_id = any(${performerIds})
    on conflict do nothing`);
}

export interface BindingRow {
  readonly performer_id: string;
  readonly post_id: string;
  readonly title: string;
}

export async function listBindings(tx: Tx, versionId: string): Promise<BindingRow[]> {
  return tx.rows(sql`
    select b.performer_id, b.post_id, p.title
    from sop_bindings b
    join posts p on p.office_id = ${tx.officeId} and p.id = b.post_id
    where b.office_id = ${tx.officeId} and b.sop_version_id = ${versionId}
    order by b.performer_id, p.title, p.id`);
}

/** None of them is given up before the transaction ends. */
export async function listActivePosts(
  tx: Tx,
): Promise<{ readonly id: string; readonly title: string }[]> {
  return tx.rows(sql`
    select id, title from posts
    where office_id = ${tx.officeId} and is_active
    order by id for key share`);
}

/** None of the posts counted is given up before the transaction ends. */
export async function countActivePosts(tx: Tx, ids: readonly string[]): Promise<number> {
  const { n } = await tx.row<{ readonly n: number }>(sql`
    select count(*)::int as n from (
      select id from posts
      where office_id = ${tx.officeId} and id = any(${ids}::uuid[]) and is_active
      order by id for key share) as held`);
  return n;
}

export async function replaceBindings(
  tx: TenantTx,
  versionId: string,
  performerId: string,
  postIds: readonly string[],
): Promise<void> {
  await tx.rows(sql`
    delete from sop_bindings
    where office_id = ${tx.officeId} and sop_version_id = ${versionId}
      and performer_id = ${performerId}`);
  await tx.rows(sql`
    insert into sop_bindings (office_id, sop_version_id, performer_id, post_id)
    select ${tx.officeId}, ${versionId}, ${performerId}, x.id
    from unnest(${postIds}::uuid[]) as x (id)`);
}

export async function countRunningCases(tx: Tx, versionId: string): Promise<number> {
  const { n } = await tx.row<{ readonly n: number }>(sql`
    select count(*)::int as n from cases
    where office_id = ${tx.officeId} and sop_version_id = ${versionId} and closed_at is null`);
  return n;
}

/** A new version of the row tells every process that what it keeps of the bindings is old. */
export async function touchSopVersion(tx: Tx, id: string): Promise<void> {
  await tx.rows(sql`
    update sop_versions set status = status where office_id = ${tx.officeId} and id = ${id}`);
}

/**
 * Lets the next statements of the transaction take longer than an action may. All desks of an SOP
 * must be laid out anew in one transaction: half of them would be on the wrong desk meanwhile.
 */
export async function allowLongWork(tx: Tx): Promise<void> {
  await tx.rows(sql`select set_config('statement_timeout', '10min', true)`);
}

/** `actors`: performers whose posts find each step on their desk. */
export async function rebuildDesks(
  tx: Tx,
  versionId: string,
  actors: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await tx.rows(sql`
    select app.rebuild_desks(${tx.officeId}, ${versionId}, ${JSON.stringify(actors)}::jsonb)`);
}
