import type { WorkCalendar } from '@tuntas/sop';
import { sql, type Query, type TenantTx } from '../database/database.ts';

export interface OfficeRow {
  readonly id: number;
  readonly name: string;
  readonly zone: string;
  readonly is_demo: boolean;
}

export async function listOfficeRows(reference: Query): Promise<OfficeRow[]> {
  return reference.rows<OfficeRow>(sql`select id, name, zone, is_demo from offices order by id`);
}

/** Numbers are given in order; the lock keeps two commands from taking the same one. */
export async function insertOffice(
  tx: Query,
  office: {
    readonly name: string;
    readonly zone: string;
    readonly isDemo: boolean;
    readonly calendar: WorkCalendar;
    readonly at: string;
  },
): Promise<number> {
  await tx.rows(sql`lock table offices in share row exclusive mode`);
  const { id } = await tx.row<{ readonly id: number }>(
    sql`select coalesce(max(id), 0) + 1 as id from offices`,
  );
  await tx.rows(sql`
    insert into offices (id, name, zone, is_demo, calendar, created_at)
    values (${id}, ${office.name}, ${office.zone}, ${office.isDemo},
            ${JSON.stringify(office.calendar)}::jsonb, ${office.at})`);
  return id;
}

/** Gives the name before. */
export async function updateOfficeName(tx: TenantTx, name: string): Promise<string> {
  const { before } = await tx.row<{ readonly before: string }>(sql`
    update offices o set name = ${name}
    from (select id, name from offices where id = ${tx.officeId} for no key update) as old
    where o.id = old.id
    returning old.name as before`);
  return before;
}

/** Whoever takes away an administrator holds these rows, so that two do not do it at once. */
export async function lockAdminPosts(tx: TenantTx): Promise<void> {
  await tx.rows(sql`
    select id from posts where office_id = ${tx.officeId} and 'admin' = any(powers)
    order by id for update`);
}

/** People who can administer the office on that day. */
export async function countAdmins(tx: TenantTx, onDay: string): Promise<number> {
  const { count } = await tx.row<{ readonly count: number }>(sql`
    select count(distinct u.id)::int as count
    from posts p
    join holdings h on h.office_id = ${tx.officeId} and h.post_id = p.id
      and h.from_on <= ${onDay}::date and (h.until_on is null or h.until_on >= ${onDay}::date)
    join users u on u.office_id = ${tx.officeId} and u.id = h.user_id and u.is_active
    where p.office_id = ${tx.officeId} and p.is_active and 'admin' = any(p.powers)`);
  return count;
}
