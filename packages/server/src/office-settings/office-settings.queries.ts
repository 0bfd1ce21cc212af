import type { CalendarChange } from '@tuntas/api';
import type { WorkCalendar } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/database.ts';

/** Locked until the end of the transaction: two administrators do not overwrite each other. */
export async function lockCalendar(tx: TenantTx): Promise<unknown> {
  const row = await tx.row<{ readonly calendar: unknown }>(
    sql`select calendar from offices where id = ${tx.officeId} for no key update`,
  );
  return row.calendar;
}

export async function updateCalendar(tx: TenantTx, calendar: WorkCalendar): Promise<void> {
  await tx.rows(sql`
    update offices set calendar = ${JSON.stringify(calendar)}::jsonb where id = ${tx.officeId}`);
}

type ChangedHours = Pick<WorkCalendar, 'week' | 'periods'>;

interface ChangeRow {
  readonly at: string;
  readonly by: string | null;
  readonly kind: CalendarChange['kind'];
  readonly detail: {
    readonly days?: readonly {
      readonly on: string;
      readonly name: string;
      readonly kind: string;
    }[];
    readonly reason?: string;
    readonly before?: ChangedHours;
    readonly after?: ChangedHours;
  };
}

export async function selectCalendarChanges(
  tx: TenantTx,
  limit: number,
): Promise<CalendarChange[]> {
  const rows = await tx.rows<ChangeRow>(sql`
    select e.at, u.name as by, e.kind, e.detail
    from office_events e
    left join users u on u.office_id = ${tx.officeId} and u.id = e.actor_user_id
    where e.office_id = ${tx.officeId}
      and e.kind in ('days-off-added', 'day-off-removed', 'hours-changed')
    order by e.id desc limit ${limit}`);
  return rows.map(({ at, by, kind, detail }) => ({
    at,
    by,
    kind,
    days: (detail.days ?? []).map((day) => ({ ...day })),
    reason: detail.reason ?? '',
    hours: hoursOf(detail),
  }));
}

function hoursOf({ before, after }: ChangeRow['detail']): CalendarChange['hours'] {
  if (before === undefined || after === undefined) return null;
  const without = ({ week, periods }: ChangedHours, other: ChangedHours) => {
    const same = new Set(other.periods.map((period) => JSON.stringify(period)));
    return {
      week,
      periods: periods.filter((period) => !same.has(JSON.stringify(period))),
    };
  };
  return { before: without(before, after), after: without(after, before) };
}

/** Open steps promised at or after the first instant of a local day. */
export async function countPromisesFrom(tx: TenantTx, day: string): Promise<number> {
  const { count } = await tx.row<{ readonly count: number }>(sql`
    select count(*)::int as count
    from case_steps s
    where s.office_id = ${tx.officeId} and s.closed_at is null
      and s.due_at >= (
        select ${day}::date::timestamp at time zone o.zone from offices o
        where o.id = ${tx.officeId})`);
  return count;
}

export interface IdentityRow {
  readonly name: string;
  readonly regency: string;
  readonly address: string;
  readonly place: string;
  readonly phone: string;
  readonly email: string;
}

export async function selectIdentity(tx: TenantTx): Promise<IdentityRow> {
  return tx.row<IdentityRow>(sql`
    select name, regency, address, place, phone, email from offices where id = ${tx.officeId}`);
}

export async function lockIdentity(tx: TenantTx): Promise<IdentityRow> {
  return tx.row<IdentityRow>(sql`
    select name, regency, address, place, phone, email from offices
    where id = ${tx.officeId} for no key update`);
}

export async function updateIdentity(tx: TenantTx, identity: IdentityRow): Promise<void> {
  await tx.rows(sql`
    update offices set name = ${identity.name}, regency = ${identity.regency},
      address = ${identity.address}, place = ${identity.place}, phone = ${identity.phone},
      email = ${identity.email}
    where id = ${tx.officeId}`);
}
