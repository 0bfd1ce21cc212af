import { sql, type TenantTx } from '../database/index.ts';

export interface ListedUser {
  readonly email: string;
  readonly name: string;
  readonly is_active: boolean;
  /** Titles of the posts held on that day. */
  readonly posts: readonly string[];
}

export async function listUsersOn(tx: TenantTx, onDay: string): Promise<ListedUser[]> {
  return tx.rows<ListedUser>(sql`
    select u.email, u.name, u.is_active,
           array(
             select p.title from holdings h
             join posts p on p.office_id = ${tx.officeId} and p.id = h.post_id
             where h.office_id = ${tx.officeId} and h.user_id = u.id and h.from_on <= ${onDay}::date
               and (h.until_on is null or h.until_on >= ${onDay}::date)
             order by p.title
           ) as posts
    from users u where u.office_id = ${tx.officeId} order by u.name, u.id`);
}
