import type { Database } from '../database/index.ts';
import type { CaseForAction } from './case-reads.queries.ts';

/** About 5 kB each. */
const KEEP = 5_000;
const kept = new WeakMap<Database, Map<string, CaseForAction>>();

/**
 * A case as this process last read or wrote it, if it is at that version. What a case was at one
 * version never changes, so deciding may begin with it and save a round trip; writing then checks
 * version, chain head, bindings and office, and whatever does not come out as done is decided anew
 * on a fresh read.
 */
export function findKeptCase(
  db: Database,
  officeId: number,
  caseId: string,
  version: number,
): CaseForAction | undefined {
  const found = kept.get(db)?.get(`${officeId}/${caseId}`);
  return found?.version === version ? found : undefined;
}

/** The one used longest ago goes when there are too many. */
export function keepCase(db: Database, officeId: number, caseId: string, row: CaseForAction): void {
  let cases = kept.get(db);
  if (cases === undefined) kept.set(db, (cases = new Map()));
  const key = `${officeId}/${caseId}`;
  cases.delete(key);
  cases.set(key, row);
  const oldest = cases.size > KEEP ? cases.keys().next().value : undefined;
  if (oldest !== undefined) cases.delete(oldest);
}
