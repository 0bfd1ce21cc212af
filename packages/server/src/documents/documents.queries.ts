import { sql, type TenantTx } from '../database/database.ts';

export interface NewFileRow {
  readonly id: string;
  readonly caseId: string | null;
  readonly agendaId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storeKey: string;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
}

export async function insertFile(tx: TenantTx, file: NewFileRow): Promise<void> {
  await tx.rows(sql`
    insert into files (office_id, id, case_id, agenda_id, name, media_type, bytes, sha256,
                       store_key, uploaded_at, uploaded_by, uploaded_by_name)
    values (${tx.officeId}, ${file.id}, ${file.caseId}, ${file.agendaId}, ${file.name},
            ${file.mediaType}, ${file.bytes}, ${file.sha256}, ${file.storeKey}, ${file.at},
            ${file.by}, ${file.byName})`);
}

export interface StoredFileRow {
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly store_key: string;
  /** The agenda entry that the file hangs on, itself or through its case. */
  readonly agenda_id: string;
}

export async function findFile(tx: TenantTx, id: string): Promise<StoredFileRow | undefined> {
  return await tx.find<StoredFileRow>(sql`
    select f.name, f.media_type, f.bytes, f.store_key, coalesce(f.agenda_id, c.agenda_id) as agenda_id
    from files f
    left join cases c on c.office_id = ${tx.officeId} and c.id = f.case_id
    where f.office_id = ${tx.officeId} and f.id = ${id}`);
}

export interface CaseForUpload {
  readonly status: 'open' | 'suspended' | 'closed' | 'cancelled';
  readonly waits_for_me: boolean;
}

/** Where the case stands, and whether it waits at one of these posts. */
export async function findCaseForUpload(
  tx: TenantTx,
  caseId: string,
  postIds: readonly string[],
): Promise<CaseForUpload | undefined> {
  return await tx.find<CaseForUpload>(sql`
    select c.status, exists (
      select from desk_lines d
      where d.office_id = ${tx.officeId} and d.case_id = c.id
        and d.post_id = any(${[...postIds]}::uuid[])) as waits_for_me
    from cases c where c.office_id = ${tx.officeId} and c.id = ${caseId}`);
}

/** Takes the rows of case files that no action has named by then; gives their keys. */
/**
 * Advisory lock of the database. A backup holds it shared from before its snapshot until it has
 * copied the files; the sweep takes it alone. Uploads and actions do not know it.
 */
export const FILES_KEPT_LOCK = 7_308_601;

/** Until the transaction ends no backup begins. False: one is being made. */
export async function mayRemoveFiles(tx: TenantTx): Promise<boolean> {
  const { may } = await tx.row<{ readonly may: boolean }>(sql`
    select pg_try_advisory_xact_lock(${FILES_KEPT_LOCK}) as may`);
  return may;
}

export async function deleteUnusedFiles(
  tx: TenantTx,
  before: string,
  limit: number,
): Promise<string[]> {
  const rows = await tx.rows<{ readonly store_key: string }>(sql`
    with unused as materialized (
      select id from files
      where office_id = ${tx.officeId} and case_id is not null and used_at is null
        and uploaded_at < ${before}
      order by uploaded_at limit ${limit}
      for update skip locked
    )
    delete from files using unused
    where files.office_id = ${tx.officeId} and files.id = unused.id and files.used_at is null
    returning files.store_key`);
  return rows.map((row) => row.store_key);
}
