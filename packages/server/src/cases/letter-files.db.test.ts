import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Services } from '../services.ts';
import { getCase } from './get-case.ts';
import { plantCase, plantCaseOffice, plantPerson, shippedText, testServices } from './testing.ts';
import type { CaseOffice } from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  const text = shippedText('lamandau-pemulangan-orang-terlantar');
  office = await plantCaseOffice(services, database, text);
});
afterAll(() => database.close());

async function plantScan(agendaId: string): Promise<string> {
  const id = v7();
  await database.ownerQuery(
    `insert into files (office_id, id, agenda_id, name, media_type, bytes, sha256, store_key,
                        uploaded_at, uploaded_by, uploaded_by_name)
     values ($1, $2, $3, 'surat.pdf', 'application/pdf', 12, $4, $5, now(), $6, 'Contoh TU')`,
    [office.officeId, id, agendaId, 'a'.repeat(64), `x/${id}`, office.clerk.userId],
  );
  return id;
}

test('the page of a case names the scans of its letter, unless the letter is secret', async () => {
  const stranger = await plantPerson(database, office.officeId, 'Contoh Orang Lain');
  const caseId = await plantCase(services, office);
  const { agenda } = await getCase(services, office.clerk, caseId);
  expect(agenda.files).toEqual([]);
  const fileId = await plantScan(agenda.id);
  const scansFor = async (actor: typeof stranger) =>
    (await getCase(services, actor, caseId)).agenda.files.map(({ id }) => id);
  expect(await scansFor(stranger)).toEqual([fileId]);

  await database.ownerQuery(
    `update agenda_entries set secrecy = 'rahasia' where office_id = $1 and id = $2`,
    [office.officeId, agenda.id],
  );
  expect(await scansFor(office.clerk)).toEqual([fileId]);
  expect(await scansFor(stranger)).toEqual([]);
});
