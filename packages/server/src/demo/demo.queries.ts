import { sql, type TenantTx } from '../database/database.ts';

/** SOPs that the office has released already, in any version. */
export async function listReleasedSops(
  tx: TenantTx,
): Promise<{ sop_id: string; is_bound: boolean }[]> {
  return tx.rows(sql`
    select v.sop_id, bool_or(exists (
      select 1 from sop_bindings b
      where b.office_id = ${tx.officeId} and b.sop_version_id = v.id)) as is_bound
    from sop_versions v where v.office_id = ${tx.officeId} group by v.sop_id`);
}

/** Post ids by title. */
export async function listPostIds(tx: TenantTx): Promise<{ id: string; title: string }[]> {
  return tx.rows(sql`select id, title from posts where office_id = ${tx.officeId} order by id`);
}

/** Active people and the title of the post that each holds, in the order they were made. */
export async function listDemoUsers(
  tx: TenantTx,
): Promise<{ name: string; email: string; post: string }[]> {
  return tx.rows(sql`
    select u.name, u.email, coalesce((
      select p.title from holdings h
      join posts p on p.office_id = ${tx.officeId} and p.id = h.post_id and p.is_active
      where h.office_id = ${tx.officeId} and h.user_id = u.id and h.until_on is null
      order by h.from_on desc, h.id limit 1), '') as post
    from users u
    where u.office_id = ${tx.officeId} and u.is_active and u.email like '%.contoh'
    order by u.id`);
}
