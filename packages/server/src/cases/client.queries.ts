import type { CaseState } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/index.ts';

export async function findClientOfCase(
  tx: TenantTx,
  caseId: string,
): Promise<{ readonly personId: string | null; readonly state: CaseState }> {
  return tx.row(sql`
    select person_id as "personId", state
    from cases where office_id = ${tx.officeId} and id = ${caseId}`);
}

/** Puts a new name on the cases of a client and on the desks where they lie; gives the cases. */
export async function renameClient(
  tx: TenantTx,
  personId: string,
  name: string,
): Promise<readonly { readonly id: string; readonly number: string }[]> {
  const cases = await tx.rows<{ readonly id: string; readonly number: string }>(sql`
    update cases set client_name = ${name}
    where office_id = ${tx.officeId} and person_id = ${personId}
    returning id, number`);
  // The rows of the cases are held: no action lays out desk lines meanwhile.
  await tx.rows(sql`
    update desk_lines set client_name = ${name}
    where office_id = ${tx.officeId} and case_id = any(${cases.map(({ id }) => id)}::uuid[])`);
  return cases;
}

/** Puts a new name on the cases of a letter that have no client; gives them with the old name. */
export async function renameCasesOfLetter(
  tx: TenantTx,
  agendaId: string,
  name: string,
): Promise<readonly { readonly id: string; readonly number: string; readonly before: string }[]> {
  const cases = await tx.rows<{
    readonly id: string;
    readonly number: string;
    readonly before: string;
  }>(sql`
    select id, number, client_name as before from cases
    where office_id = ${tx.officeId} and agenda_id = ${agendaId} and person_id is null
      and client_name <> ${name}
    order by id for update`);
  const ids = cases.map(({ id }) => id);
  await tx.rows(sql`
    update cases set client_name = ${name}
    where office_id = ${tx.officeId} and id = any(${ids}::uuid[])`);
  await tx.rows(sql`
    update desk_lines set client_name = ${name}
    where office_id = ${tx.officeId} and case_id = any(${ids}::uuid[])`);
  return cases;
}

export async function deleteCaseWords(
  tx: TenantTx,
  caseId: string,
  words: readonly string[],
): Promise<void> {
  await tx.rows(sql`
    delete from case_words
    where office_id = ${tx.officeId} and word = any(${words}::text[]) and case_id = ${caseId}`);
}

export interface KnownClientRow {
  readonly personId: string;
  readonly caseId: string;
  readonly number: string;
  readonly name: string;
  readonly bornOn: string | null;
  readonly sopVersionId: string;
  readonly status: string;
}

export async function listCasesOfPeople(
  tx: TenantTx,
  personIds: readonly string[],
  limit: number,
): Promise<readonly KnownClientRow[]> {
  return tx.rows(sql`
    select c.person_id as "personId", c.id as "caseId", c.number, p.name, p.born_on as "bornOn",
           c.sop_version_id as "sopVersionId", c.status
    from cases c
    join people p on p.office_id = ${tx.officeId} and p.id = c.person_id
    where c.office_id = ${tx.officeId} and c.person_id = any(${personIds}::uuid[])
    order by c.id desc limit ${limit}`);
}
