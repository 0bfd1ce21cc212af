import { listOffices } from '../offices/index.ts';
import type { Services } from '../services.ts';
import { CommandFailed } from './command-failed.ts';

const MOST_NAMED = 10;

/** @throws CommandFailed (2) that lists the offices there are */
export async function demandOffice(services: Services, officeId: number): Promise<void> {
  const offices = await listOffices(services.db.reference);
  if (offices.some(({ id }) => id === officeId)) return;
  const names = offices.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
  const more = offices.length > MOST_NAMED ? ', … (lihat: tuntas office list)' : '';
  throw new CommandFailed(
    2,
    offices.length === 0
      ? `Kantor ${officeId} tidak ada: belum ada kantor. Buat dengan: tuntas office create --name "…"`
      : `Kantor ${officeId} tidak ada. Yang ada: ${names.join(', ')}${more}.`,
  );
}
