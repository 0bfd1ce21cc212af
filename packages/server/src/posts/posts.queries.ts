import type { ActingCapacity, PostPower, PostReply } from '@tuntas/api';
import { sql, type TenantTx } from '../database/database.ts';

/** All posts, or one, with all holders over time, newest first. By title. */
export async function selectPosts(
  tx: TenantTx,
  onDay: string,
  postId: string | null = null,
): Promise<PostReply[]> {
  return tx.rows<PostReply>(sql`
    select p.id, p.title, p.unit, p.parent_id as "parentId", p.powers, p.is_active as "isActive",
      (select coalesce(jsonb_agg(
                jsonb_build_object(
                  'id', h.id, 'userId', u.id, 'userName', u.name, 'capacity', h.capacity,
                  'fromOn', h.from_on, 'untilOn', h.until_on,
                  'isCurrent', h.from_on <= ${onDay}::date
                    and (h.until_on is null or h.until_on >= ${onDay}::date),
                  'isActive', u.is_active)
                order by h.from_on desc, h.id desc), '[]'::jsonb)
       from holdings h
       join users u on u.office_id = ${tx.officeId} and u.id = h.user_id
       where h.office_id = ${tx.officeId} and h.post_id = p.id) as holders,
      (select count(distinct d.case_id)::int from desk_lines d
       where d.office_id = ${tx.officeId} and d.post_id = p.id) as waiting
    from posts p
    where p.office_id = ${tx.officeId} and (${postId}::uuid is null or p.id = ${postId}::uuid)
    order by lower(p.title), lower(p.unit), p.id`);
}

export interface PostRow {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly parent_id: string | null;
  readonly powers: readonly PostPower[];
  readonly is_active: boolean;
}

/** Locked until the end of the transaction. */
export async function findPostForChange(
  tx: TenantTx,
  postId: string,
): Promise<PostRow | undefined> {
  return tx.find<PostRow>(sql`
    select id, title, unit, parent_id, powers, is_active from posts
    where office_id = ${tx.officeId} and id = ${postId} for update`);
}

export async function insertPost(
  tx: TenantTx,
  post: Omit<PostRow, 'is_active'> & { readonly at: string },
): Promise<void> {
  await tx.rows(sql`
    insert into posts (office_id, id, title, unit, parent_id, powers, is_active, created_at)
    values (${tx.officeId}, ${post.id}, ${post.title}, ${post.unit}, ${post.parent_id},
            ${post.powers}, true, ${post.at})`);
}

export async function updatePost(tx: TenantTx, post: PostRow): Promise<void> {
  await tx.rows(sql`
    update posts set title = ${post.title}, unit = ${post.unit}, parent_id = ${post.parent_id},
      powers = ${post.powers}, is_active = ${post.is_active}
    where office_id = ${tx.officeId} and id = ${post.id}`);
}

/** The post and everything above it, to the top. */
export async function listPostAndSuperiors(tx: TenantTx, postId: string): Promise<string[]> {
  const rows = await tx.rows<{ readonly id: string }>(sql`
    with recursive up as (
      select id, parent_id from posts where office_id = ${tx.officeId} and id = ${postId}
      union
      select p.id, p.parent_id from posts p
      join up on p.id = up.parent_id
      where p.office_id = ${tx.officeId}
    )
    select id from up`);
  return rows.map((row) => row.id);
}

/** Held today or later, or performing steps of an SOP in force or that running cases are on. */
export async function isPostInUse(tx: TenantTx, postId: string, onDay: string): Promise<boolean> {
  const { in_use } = await tx.row<{ readonly in_use: boolean }>(sql`
    select exists (
      select 1 from holdings h
      where h.office_id = ${tx.officeId} and h.post_id = ${postId}
        and (h.until_on is null or h.until_on >= ${onDay}::date)
    ) or exists (
      select 1 from sop_bindings b
      join sop_versions v on v.office_id = ${tx.officeId} and v.id = b.sop_version_id
      where b.office_id = ${tx.officeId} and b.post_id = ${postId}
        and (v.status = 'in-force' or exists (
          select 1 from cases c
          where c.office_id = ${tx.officeId} and c.sop_version_id = b.sop_version_id
            and c.closed_at is null))
    ) or exists (
      select 1 from desk_lines d where d.office_id = ${tx.officeId} and d.post_id = ${postId}
    ) as in_use`);
  return in_use;
}

export interface HoldingRow {
  readonly id: string;
  readonly post_id: string;
  readonly user_id: string;
  readonly capacity: ActingCapacity;
  readonly from_on: string;
  readonly until_on: string | null;
}

export async function insertHolding(
  tx: TenantTx,
  holding: HoldingRow & { readonly at: string },
): Promise<void> {
  await tx.rows(sql`
    insert into holdings (office_id, id, post_id, user_id, capacity, from_on, until_on, created_at)
    values (${tx.officeId}, ${holding.id}, ${holding.post_id}, ${holding.user_id},
            ${holding.capacity}, ${holding.from_on}, ${holding.until_on}, ${holding.at})`);
}

/** Locked until the end of the transaction. */
export async function findHoldingForChange(
  tx: TenantTx,
  holdingId: string,
): Promise<HoldingRow | undefined> {
  return tx.find<HoldingRow>(sql`
    select id, post_id, user_id, capacity, from_on, until_on from holdings
    where office_id = ${tx.officeId} and id = ${holdingId} for update`);
}

/** First day of a holding; it never changes. */
export async function findHoldingStart(
  tx: TenantTx,
  holdingId: string,
): Promise<string | undefined> {
  const holding = await tx.find<{ readonly from_on: string }>(sql`
    select from_on from holdings where office_id = ${tx.officeId} and id = ${holdingId}`);
  return holding?.from_on;
}

export async function deleteHolding(tx: TenantTx, holdingId: string): Promise<void> {
  await tx.rows(sql`
    delete from holdings where office_id = ${tx.officeId} and id = ${holdingId}`);
}

export async function updateHoldingEnd(
  tx: TenantTx,
  holdingId: string,
  untilOn: string,
): Promise<void> {
  await tx.rows(sql`
    update holdings set until_on = ${untilOn}
    where office_id = ${tx.officeId} and id = ${holdingId}`);
}

/** Does the person hold the post at some time between the days, not counting `exceptId`? */
export async function hasOverlap(
  tx: TenantTx,
  holding: Pick<HoldingRow, 'id' | 'post_id' | 'user_id' | 'from_on' | 'until_on'>,
): Promise<boolean> {
  const { overlaps } = await tx.row<{ readonly overlaps: boolean }>(sql`
    select exists (
      select 1 from holdings h
      where h.office_id = ${tx.officeId} and h.post_id = ${holding.post_id}
        and h.user_id = ${holding.user_id} and h.id <> ${holding.id}
        and daterange(h.from_on, h.until_on, '[]')
            && daterange(${holding.from_on}::date, ${holding.until_on}::date, '[]')
    ) as overlaps`);
  return overlaps;
}

export async function isActiveUser(tx: TenantTx, userId: string): Promise<boolean> {
  const user = await tx.find(sql`
    select id from users where office_id = ${tx.officeId} and id = ${userId} and is_active
    for key share`);
  return user !== undefined;
}
