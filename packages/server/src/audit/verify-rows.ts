import type { TenantTx } from '../database/index.ts';
import { makeFinding, type AuditFinding, type AuditFindingCode } from './finding.ts';
import { keptHash } from './kept-rows.ts';
import {
  KEPT_TABLE_NAMES,
  listKeptRows,
  listLastHashes,
  listMissingNumbers,
  readOneInstant,
  type KeptTable,
} from './kept-rows.queries.ts';

const BATCH = 1_000;

/** What the findings call a row. */
const NAME_OF: Readonly<Record<KeptTable, string>> = {
  agenda_entries: 'Agenda',
  agenda_corrections: 'Koreksi agenda',
  users: 'Pengguna',
  posts: 'Jabatan',
  holdings: 'Penempatan jabatan',
  ended_entries: 'Peraturan atau program tidak berlaku',
  instruments: 'Formulir asesmen',
  sop_versions: 'Versi SOP',
  sop_bindings: 'Penetapan pelaksana SOP versi',
  offices: 'Data dan kalender kantor',
};

/**
 * Holds the register, the people in their posts, and the SOPs with their performers against the
 * hashes that the office log names for them, and looks for numbers missing in the register.
 */
export async function verifyRows(tx: TenantTx): Promise<AuditFinding[]> {
  await readOneInstant(tx);
  const findings: AuditFinding[] = [];
  for (const table of KEPT_TABLE_NAMES) findings.push(...(await verifyTable(tx, table)));
  for (const place of await listMissingNumbers(tx)) {
    findings.push(makeFinding(tx.officeId, 'AGENDA_NUMBER_MISSING', { ...place }));
  }
  return findings;
}

async function verifyTable(tx: TenantTx, table: KeptTable): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  const report = (code: AuditFindingCode, rowId: string) =>
    void findings.push(makeFinding(tx.officeId, code, { table, row: NAME_OF[table], rowId }));
  const hashes = new Map((await listLastHashes(tx, table)).map(({ id, hash }) => [id, hash]));
  for (let after: string | undefined; ;) {
    const rows = await listKeptRows(tx, table, null, after, BATCH);
    for (const row of rows) {
      const hash = hashes.get(row.id);
      hashes.delete(row.id);
      if (hash === undefined || hash === null) {
        // An office is there before anything happens in it: only its changes are told.
        if (table !== 'offices') report('ROW_ADDED', row.id);
      } else if (hash !== keptHash(tx.officeId, table, row)) report('ROW_CHANGED', row.id);
    }
    after = rows.at(-1)?.id;
    if (after === undefined || rows.length < BATCH) break;
  }
  for (const [rowId, hash] of hashes) if (hash !== null) report('ROW_REMOVED', rowId);
  return findings;
}
