import type { UserReply } from '@tuntas/api';
import { sql, type TenantTx } from '../database/database.ts';

/** All users, or one, with the posts they hold on that day. By name. */
export async function selectUsers(
  tx: TenantTx,
  onDay: string,
  userId: string | null = null,
): Promise<UserReply[]> {
  return tx.rows<UserReply>(sql`
    select u.id, u.name, u.email, u.nip, u.is_active as "isActive",
      (select coalesce(jsonb_agg(
                jsonb_build_object('id', p.id, 'title', p.title, 'capacity', h.capacity)
                order by p.title, p.id), '[]'::jsonb)
       from holdings h
       join posts p on p.office_id = ${tx.officeId} and p.id = h.post_id and p.is_active
       where h.office_id = ${tx.officeId} and h.user_id = u.id and h.from_on <= ${onDay}::date
         and (h.until_on is null or h.until_on >= ${onDay}::date)) as posts
    from users u
    where u.office_id = ${tx.officeId} and (${userId}::uuid is null or u.id = ${userId}::uuid)
    order by lower(u.name), u.id`);
}

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly is_active: boolean;
}

/** Locked until the end of the transaction. */
export async function findUserForChange(
  tx: TenantTx,
  userId: string,
): Promise<UserRow | undefined> {
  return tx.find<UserRow>(sql`
    select id, name, nip, is_active from users
    where office_id = ${tx.officeId} and id = ${userId} for update`);
}

export async function insertUser(
  tx: TenantTx,
  user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly nip: string;
    readonly passwordHash: string;
    readonly mustChangePassword: boolean;
    readonly at: string;
  },
): Promise<void> {
  await tx.rows(sql`
    insert into users (office_id, id, name, email, nip, password_hash, must_change_password,
                       is_active, created_at)
    values (${tx.officeId}, ${user.id}, ${user.name}, ${user.email}, ${user.nip},
            ${user.passwordHash}, ${user.mustChangePassword}, true, ${user.at})`);
}

export async function updateUser(tx: TenantTx, user: UserRow): Promise<void> {
  await tx.rows(sql`
    update users set name = ${user.name}, nip = ${user.nip}, is_active = ${user.is_active}
    where office_id = ${tx.officeId} and id = ${user.id}`);
}

export async function updateFirstPassword(
  tx: TenantTx,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await tx.rows(sql`
    update users set password_hash = ${passwordHash}, must_change_password = true
    where office_id = ${tx.officeId} and id = ${userId}`);
}
