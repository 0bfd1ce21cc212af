import type { Database } from '../database/index.ts';
import { makeFinding, type AuditFinding } from './finding.ts';
import { verifyCase } from './verify-case.ts';
import { verifyRows } from './verify-rows.ts';
import { verifySeals, type SealsVerified } from './verify-seals.ts';
import { verifySops } from './verify-sops.ts';
import {
  countCases,
  listCasesToVerify,
  listLostOffices,
  listOffices,
  listRemovedCases,
} from './verify.queries.ts';

export interface VerifyAuditOptions {
  /** One office; all when absent. */
  readonly officeId?: number;
  /**
   * Seals noted outside the database at an earlier time (number and hash as a report gave them).
   * They also prove that the newest seals have not been cut off together with what they sealed.
   */
  readonly noted?: readonly {
    readonly officeId: number;
    readonly no: number;
    readonly hash: string;
  }[];
  readonly onProgress?: (progress: {
    readonly officeId: number;
    readonly cases: number;
    readonly of: number;
  }) => void;
}

export interface AuditReport {
  readonly findings: readonly AuditFinding[];
  readonly offices: readonly {
    readonly officeId: number;
    readonly cases: number;
    readonly entries: number;
    readonly seals: number;
    /** To be noted elsewhere; undefined while nothing is sealed. */
    readonly lastSeal: SealsVerified['last'];
  }[];
}

const BATCH = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Holds all history against itself: the chain of every case, its state, the seals and what they
 * name, the office log, the rows it answers for, the released SOP texts. Reads only; the office may go on working.
 * `sealPublicKey`: SPKI PEM; the private key is not needed.
 */
export async function verifyAudit(
  { db, secrets }: { readonly db: Database; readonly secrets: { readonly sealPublicKey: string } },
  options: VerifyAuditOptions = {},
): Promise<AuditReport> {
  const findings: AuditFinding[] = [];
  const offices: AuditReport['offices'][number][] = [];
  const present = await listOffices(db);
  const officeIds = options.officeId === undefined ? present : [options.officeId];
  findings.push(...(await findLostOffices(db, present, options)));
  for (const officeId of officeIds) {
    // Seals first: a case that is sealed while we read is then newer than the seals, not older.
    const seals = await db.office(officeId, (tx) => verifySeals(tx, secrets.sealPublicKey));
    findings.push(...seals.findings, ...verifyNoted(officeId, seals, options.noted ?? []));
    findings.push(...(await db.office(officeId, verifyRows)));
    findings.push(...(await db.office(officeId, verifySops)));
    const removed = await db.office(officeId, listRemovedCases);
    findings.push(...removed.map((caseId) => makeFinding(officeId, 'CASE_REMOVED', { caseId })));
    const { cases, entries } = await verifyCases(db, officeId, findings, options.onProgress);
    offices.push({ officeId, cases, entries, seals: seals.seals, lastSeal: seals.last });
  }
  return { findings, offices };
}

/** Offices that were removed: history or a noted seal names them. */
async function findLostOffices(
  db: Database,
  present: readonly number[],
  { officeId, noted = [] }: VerifyAuditOptions,
): Promise<AuditFinding[]> {
  const named = noted.map((seal) => seal.officeId).filter((id) => !present.includes(id));
  const lost = new Set([...(await listLostOffices(db)), ...named]);
  return [...lost]
    .filter((id) => officeId === undefined || id === officeId || named.includes(id))
    .toSorted((a, b) => a - b)
    .map((id) => makeFinding(id, 'OFFICE_REMOVED', {}));
}

async function verifyCases(
  db: Database,
  officeId: number,
  findings: AuditFinding[],
  onProgress: VerifyAuditOptions['onProgress'],
): Promise<{ readonly cases: number; readonly entries: number }> {
  const total = await db.office(officeId, countCases);
  let after = FIRST_ID;
  let cases = 0;
  let entries = 0;
  for (;;) {
    const rows = await db.office(officeId, (tx) => listCasesToVerify(tx, after, BATCH));
    for (const row of rows) {
      findings.push(...verifyCase(officeId, row));
      entries += row.entries.length;
    }
    cases += rows.length;
    onProgress?.({ officeId, cases, of: Math.max(total, cases) });
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return { cases, entries };
    after = last.id;
  }
}

function verifyNoted(
  officeId: number,
  { last, hashes }: SealsVerified,
  noted: NonNullable<VerifyAuditOptions['noted']>,
): AuditFinding[] {
  return noted.flatMap(({ officeId: office, no, hash }) => {
    if (office !== officeId) return [];
    if (last === undefined || no > last.no) return [makeFinding(officeId, 'SEAL_REMOVED', { no })];
    return hashes.get(no) === hash ? [] : [makeFinding(officeId, 'SEAL_CHANGED', { no })];
  });
}
