import { listOffices } from '../offices/index.ts';
import type { Services } from '../services.ts';
import { StartRefused } from '../start-refused.ts';

/**
 * Called at the start: an installation in service must have no account whose password everybody
 * knows. @throws StartRefused in production mode when there are demo offices
 */
export async function refuseDemoInProduction(
  services: Pick<Services, 'config' | 'db'>,
): Promise<void> {
  if (services.config.mode !== 'production') return;
  const demo = (await listOffices(services.db.reference)).filter((office) => office.is_demo);
  if (demo.length === 0) return;
  throw new StartRefused(
    `Basis data ini berisi kantor contoh (${demo.map((office) => office.name).join(', ')}) dengan ` +
      'kata sandi yang diketahui umum. Pakai folder data atau basis data baru untuk pelayanan ' +
      '(TUNTAS_DATA atau DATABASE_URL); data contoh tidak dapat dijadikan data kantor.',
  );
}
