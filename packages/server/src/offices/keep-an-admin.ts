import { dayInZone, zoneOf } from '../calendar/index.ts';
import type { TenantTx } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { countAdmins, lockAdminPosts } from './offices.queries.ts';

/** The local day in the office of the transaction. */
export async function todayIn(services: Pick<Services, 'clock'>, tx: TenantTx): Promise<string> {
  return dayInZone(services.clock(), await zoneOf(tx, tx.officeId));
}

/**
 * Does something that may take an administrator away, and refuses when none is left, today or on
 * the day it takes effect. Two such changes at once wait for each other.
 * @throws Refusal LAST_ADMIN
 */
export async function keepAnAdmin<Result>(
  tx: TenantTx,
  days: readonly string[],
  change: () => Promise<Result>,
): Promise<Result> {
  await lockAdminPosts(tx);
  const before = await Promise.all(days.map((day) => countAdmins(tx, day)));
  const result = await change();
  for (const [index, day] of days.entries()) {
    const had = before[index] ?? 0;
    if (had > 0 && (await countAdmins(tx, day)) === 0) throw new Refusal('LAST_ADMIN');
  }
  return result;
}
