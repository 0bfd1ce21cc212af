import type { Database, TenantTx } from '../database/database.ts';
import type { JobRules } from '../jobs/index.ts';
import {
  insertOfficeEvent,
  insertRead,
  type OfficeEvent,
  type ReadEntry,
} from './audit.queries.ts';
import { hashKept, keptOffice, type KeptRef } from './kept-rows.ts';
import { sealHistory } from './seal-office.ts';
import { insertUnsealed } from './seals.queries.ts';

export { keptOffice };
export type { OfficeEvent, ReadEntry };

/**
 * Writes a fact about the office into the append-only log, in the transaction that makes it true.
 * Facts about a case belong into the case's own chain instead. `kept`: the rows it made, changed
 * or took away, already written; hashes of their content go into the event, so that the seal covers them too.
 */
export async function recordOfficeEvent(
  tx: TenantTx,
  event: OfficeEvent,
  kept: readonly KeptRef[] = [],
): Promise<void> {
  const detail =
    kept.length === 0 ? event.detail : { ...event.detail, kept: await hashKept(tx, kept) };
  await insertOfficeEvent(tx, { ...event, detail });
  await insertUnsealed(tx, event.id);
}

/**
 * Logs that somebody read a client's file. One round trip that does not wait for the disk: after
 * a power cut the last fraction of a second of the read log may be missing, never an action.
 */
export async function recordRead(db: Database, officeId: number, entry: ReadEntry): Promise<void> {
  await insertRead(db, officeId, entry);
}

export const auditJobs: JobRules = {
  'seal-history': { handle: sealHistory, everyMs: 5 * 60_000 },
};

export { verifyAudit, type AuditReport, type VerifyAuditOptions } from './verify-audit.ts';
export { type AuditFinding, type AuditFindingCode } from './finding.ts';
export { entryHash, genesisHash, type CaseFacts, type ChainEntry } from './chain.ts';
