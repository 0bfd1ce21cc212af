import { sql, type Query } from '../database/database.ts';

export async function selectCalendar(query: Query, officeId: number): Promise<unknown> {
  const row = await query.row<{ readonly calendar: unknown }>(
    sql`select calendar from offices where id = ${officeId}`,
  );
  return row.calendar;
}

export async function selectZone(query: Query, officeId: number): Promise<string> {
  const row = await query.row<{ readonly zone: string }>(
    sql`select zone from offices where id = ${officeId}`,
  );
  return row.zone;
}
