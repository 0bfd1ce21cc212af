import { recordOfficeEvent } from '../audit/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { updateOfficeName } from './offices.queries.ts';

/** Gives an office another name. For the command line. @throws Refusal NOT_FOUND */
export async function renameOffice(
  services: Services,
  { officeId, name: given }: { readonly officeId: number; readonly name: string },
): Promise<void> {
  const name = given.trim();
  if (name === '') {
    throw new Refusal('REQUEST_INVALID', {}, [{ path: 'name', message: 'Wajib diisi.' }]);
  }
  const before = await updateOfficeName(services.db.reference, officeId, name);
  if (before === undefined) throw new Refusal('NOT_FOUND');
  if (before === name) return;
  await services.db.office(officeId, (tx) =>
    recordOfficeEvent(tx, {
      id: services.newId(),
      at: services.clock().toISOString(),
      actorUserId: null,
      kind: 'office-renamed',
      subjectId: String(officeId),
      detail: { before, name },
    }),
  );
}
