import type { TenantTx } from '../database/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { digest } from './chain.ts';
import { listKeptRows, type KeptRow, type KeptTable } from './kept-rows.queries.ts';

/** A row that an office event made or changed; its content is sealed with the event. */
export interface KeptRef {
  readonly table: KeptTable;
  /** For `sop_bindings`: the SOP version whose bindings these are. */
  readonly id: string;
}

/** The row of the office itself: its name, address and calendar. */
export function keptOffice(officeId: number): KeptRef {
  const digits = officeId.toString(16).padStart(12, '0');
  return { table: 'offices', id: `00000000-0000-0000-0000-${digits}` };
}

/** A row as an office event names it, in its detail under `kept`. */
export interface KeptHash extends KeptRef {
  /** sha256 over the canonical JSON of the row, hex; null when the event took the row away. */
  readonly hash: string | null;
}

export function keptHash(officeId: number, table: KeptTable, row: KeptRow): string {
  return digest('tuntas-row-1', canonicalJson({ officeId, table, row })).toString('hex');
}

/** Reads the rows back, so that what is sealed is what is kept; a row that is not there is gone. */
export async function hashKept(tx: TenantTx, refs: readonly KeptRef[]): Promise<KeptHash[]> {
  const hashes: KeptHash[] = [];
  for (const [table, group] of Map.groupBy(refs, (ref) => ref.table)) {
    const ids = group.map(({ id }) => id);
    const rows = new Map((await listKeptRows(tx, table, ids)).map((row) => [row.id, row]));
    for (const id of new Set(ids)) {
      const row = rows.get(id);
      hashes.push({ table, id, hash: row ? keptHash(tx.officeId, table, row) : null });
    }
  }
  return hashes;
}
