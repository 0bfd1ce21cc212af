import type { Database } from '../database/index.ts';
import type { Secrets } from '../secrets.ts';
import { fingerprintsOf } from './key-fingerprint.ts';
import { deleteFingerprints, insertFingerprints } from './keys.queries.ts';

/**
 * Notes these keys as those of the data, whatever was noted before: for a restore, which has held
 * them against the archive. `at`: UTC instant, ISO 8601.
 */
export async function keepFingerprints(db: Database, secrets: Secrets, at: string): Promise<void> {
  await db.referenceTx(async (tx) => {
    await deleteFingerprints(tx);
    await insertFingerprints(tx, fingerprintsOf(secrets), at);
  });
}
