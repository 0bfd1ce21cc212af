import type { TenantTx } from '../database/database.ts';
import type { Secrets } from '../secrets.ts';
import { selectIdsByNikHash } from './people.queries.ts';
import { searchHash } from './protect-number.ts';

/** Ids of the persons of this office with exactly this NIK (16 digits), oldest first. */
export async function findPeopleByNik(
  tx: TenantTx,
  secrets: Secrets,
  nik: string,
): Promise<string[]> {
  return await selectIdsByNikHash(tx, searchHash(secrets, tx.officeId, 'nik', nik));
}
