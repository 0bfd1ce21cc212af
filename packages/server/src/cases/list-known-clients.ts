import type { KnownClients } from '@tuntas/api';
import { recordRead } from '../audit/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { findPeopleByNik } from '../people/index.ts';
import type { Services } from '../services.ts';
import { getSopVersion } from '../sops/index.ts';
import { listCasesOfPeople } from './client.queries.ts';

const MOST = 5;

/**
 * The newest cases of clients with exactly this NIK, so that who opens a case sees that the person
 * is known, perhaps under another name. Needs the power `agenda`; each person found is logged as
 * looked at.
 */
export async function listKnownClients(
  services: Services,
  actor: Actor,
  nik: string,
): Promise<KnownClients> {
  const { db, secrets, clock, newId } = services;
  const { officeId, userId } = actor;
  demandPower(actor, 'agenda');
  const rows = await db.office(officeId, async (tx) =>
    listCasesOfPeople(tx, await findPeopleByNik(tx, secrets, nik), MOST),
  );
  const at = clock().toISOString();
  for (const subjectId of new Set(rows.map(({ personId }) => personId))) {
    await recordRead(db, officeId, { id: newId(), userId, kind: 'person', subjectId, at });
  }
  const known: KnownClients = [];
  for (const { personId: _, sopVersionId, ...row } of rows) {
    const { title } = await getSopVersion(db, officeId, sopVersionId);
    known.push({ ...row, sopTitle: title });
  }
  return known;
}
