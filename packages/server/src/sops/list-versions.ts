import type { SopVersionInfo } from '@tuntas/api';
import { compareDefinitions, type SopChange } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import { findDefinition, findSopVersionRow, listVersionRows } from './sops.queries.ts';

/** All versions of the SOP that `versionId` is one of, newest first. Refuses NOT_FOUND. */
export async function listVersions(tx: TenantTx, versionId: string): Promise<SopVersionInfo[]> {
  const row = await findSopVersionRow(tx, versionId);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return (await listVersionRows(tx, row.sop_id)).map((each) => ({
    versionId: each.id,
    version: each.version,
    status: each.status,
    releasedAt: each.released_at,
    inForceOn: each.in_force_on,
    openCases: each.open_cases,
  }));
}

/** What is different in `versionId` from the version `since`. Refuses NOT_FOUND. */
export async function listChanges(
  tx: TenantTx,
  versionId: string,
  since: string,
): Promise<SopChange[]> {
  const [before, after] = [await findDefinition(tx, since), await findDefinition(tx, versionId)];
  if (before === undefined || after === undefined) throw new Refusal('NOT_FOUND');
  return compareDefinitions(before.definition, after.definition);
}
