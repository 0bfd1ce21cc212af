import { StartRefused } from '../start-refused.ts';
import type { ConnectionTarget } from './connection.ts';
import { schemaVersion } from './migrate.ts';
import { listMigrations } from './migration-files.ts';

/** For commands that leave the schema alone: it must be the one this program knows. */
export async function refuseOldSchema(target: ConnectionTarget): Promise<void> {
  const [found, files] = await Promise.all([schemaVersion(target), listMigrations()]);
  const newest = files.at(-1)?.version ?? 0;
  if (found === newest) return;
  throw new StartRefused(
    found < newest
      ? `Skema basis data (${found}) lebih lama daripada program ini (${newest}). Jalankan “tuntas migrate”, atau mulai ulang Tuntas.`
      : `Skema basis data (${found}) lebih baru daripada program ini (${newest}). Pasang versi Tuntas yang terbaru.`,
  );
}
