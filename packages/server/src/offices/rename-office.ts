import { keptOffice, recordOfficeEvent } from '../audit/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { listOfficeRows, updateOfficeName } from './offices.queries.ts';

/** Gives an office another name. For the command line. @throws Refusal NOT_FOUND */
export async function renameOffice(
  services: Services,
  { officeId, name: given }: { readonly officeId: number; readonly name: string },
): Promise<void> {
  const name = given.trim();
  if (name === '') {
    throw new Refusal('REQUEST_INVALID', {}, [{ path: 'name', message: 'Wajib diisi.' }]);
  }
  const offices = await listOfficeRows(services.db.reference);
  if (!offices.some(({ id }) => id === officeId)) throw new Refusal('NOT_FOUND');
  await services.db.office(officeId, async (tx) => {
    const before = await updateOfficeName(tx, name);
    if (before === name) return;
    await recordOfficeEvent(
      tx,
      {
        id: services.newId(),
        at: services.clock().toISOString(),
        actorUserId: null,
        kind: 'office-renamed',
        subjectId: String(officeId),
        detail: { before, name },
      },
      [keptOffice(officeId)],
    );
  });
}
