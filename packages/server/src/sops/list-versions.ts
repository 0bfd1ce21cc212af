import type { SopHistoryItem, SopVersionInfo } from '@tuntas/api';
import { compareDefinitions, type SopChange } from '@tuntas/sop';
import { dayInZone, zoneOf } from '../calendar/index.ts';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import { listHistoryRows } from './history.queries.ts';
import { findDefinition } from './sops.queries.ts';
import { tellLives } from './tell-lives.ts';

/** All versions of the SOP that `versionId` is one of, newest first. Refuses NOT_FOUND. */
export async function listVersions(tx: TenantTx, versionId: string): Promise<SopVersionInfo[]> {
  const found = await findDefinition(tx, versionId);
  if (found === undefined) throw new Refusal('NOT_FOUND');
  return tellLives(await listHistoryRows(tx, found.definition.id), await dayOfOffice(tx));
}

/** Every version of every SOP of the office: to come, in force and over. */
export async function listHistory(tx: TenantTx): Promise<SopHistoryItem[]> {
  const rows = await listHistoryRows(tx, null);
  const dayOf = await dayOfOffice(tx);
  const bySop = Map.groupBy(rows, ({ sop_id }) => sop_id);
  return [...bySop].flatMap(([sopId, ofSop]) =>
    tellLives(ofSop, dayOf).map((life, at) => ({
      sopId,
      title: ofSop[at]?.title.trim() ?? '',
      number: ofSop[at]?.number ?? '',
      ...life,
    })),
  );
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

async function dayOfOffice(tx: TenantTx): Promise<(instant: string) => string> {
  const zone = await zoneOf(tx, tx.officeId);
  return (instant) => dayInZone(new Date(instant), zone);
}
