import type { Moment } from '@tuntas/sop';
import type { Database } from '../database/index.ts';
import { findVersion } from './instruments.queries.ts';

type KeptInstrument = NonNullable<Moment['instrument']>;

/** A handful for each office; the oldest go first. */
const KEEP = 1_000;
const kept = new WeakMap<Database, Map<string, KeptInstrument>>();

/** One version of an instrument of the office. It never changes, so it is kept in memory. */
export async function findInstrument(
  db: Database,
  officeId: number,
  id: string,
): Promise<KeptInstrument | undefined> {
  let all = kept.get(db);
  if (all === undefined) kept.set(db, (all = new Map()));
  const key = `${officeId}/${id}`;
  const known = all.get(key);
  if (known !== undefined) return known;
  const found = await db.office(officeId, (tx) => findVersion(tx, id));
  if (found === undefined) return undefined;
  const oldest = all.size >= KEEP ? all.keys().next().value : undefined;
  if (oldest !== undefined) all.delete(oldest);
  all.set(key, found);
  return found;
}
