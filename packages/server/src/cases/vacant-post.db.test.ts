import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { getCase } from './get-case.ts';
import {
  plantCase,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  const sop = shippedText('palangka-raya-rehabilitasi-anak-lansia');
  office = await plantCaseOffice(services, database, sop);
});
afterAll(() => database.close());

test('who can no longer log in does not hold the case', async () => {
  const caseId = await plantCase(services, office);
  const clerk = office.performers.get('tu') as Actor;
  const look = () => getCase(services, office.head, caseId);
  const namesOf = ({ holders }: Awaited<ReturnType<typeof look>>) =>
    holders.flatMap(({ performers }) => performers.flatMap(({ posts }) => posts));
  const held = await look();
  expect(held.why).toContain(clerk.userName);
  expect(held.why).not.toContain('tanpa pemegang');
  await database.ownerQuery('update users set is_active = false where office_id = $1 and id = $2', [
    office.officeId,
    clerk.userId,
  ]);
  const stranded = await look();
  expect(stranded.why).toContain('tanpa pemegang');
  expect(stranded.why).toContain('jabatan itu belum ada pemegangnya');
  expect(stranded.why).not.toContain(clerk.userName);
  expect(namesOf(stranded).flatMap(({ people }) => people)).not.toContain(clerk.userName);
});
