import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantCaseOffice, shippedText, testServices } from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { sealOffice } from './seal-office.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('a backlog of several days that does not fit into one seal is sealed whole', async () => {
  const services = testServices(database);
  const { officeId } = await plantCaseOffice(
    services,
    database,
    shippedText('lamandau-lansia-terlantar'),
  );
  await database.ownerQuery(
    `insert into office_events (office_id, id, at, kind, subject_id, detail)
     select $1, gen_random_uuid(), $2::timestamptz - interval '5 days', 'logged-in', 'x', '{}'
     from generate_series(1, 5100)`,
    [officeId, services.clock().toISOString()],
  );
  expect(await sealOffice(services, officeId)).toBe(2);
  const { findings } = await verifyAudit(services, { officeId });
  expect(findings).toEqual([]);
  expect(await sealOffice(services, officeId)).toBe(0);
});
