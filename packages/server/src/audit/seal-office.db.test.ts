import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantCaseOffice, shippedText, testServices } from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { recordOfficeEvent } from './index.ts';
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
  await database.ownerQuery(
    `insert into unsealed_events
     select office_id, id from office_events
     where office_id = $1 and kind = 'logged-in' and subject_id = 'x'`,
    [officeId],
  );
  expect(await sealOffice(services, officeId)).toBe(2);
  const { findings } = await verifyAudit(services, { officeId });
  expect(findings).toEqual([]);
  expect(await sealOffice(services, officeId)).toBe(0);
});

test('what is written after the clock was set back is sealed, and no finding', async () => {
  const services = testServices(database);
  const { officeId } = await plantCaseOffice(
    services,
    database,
    shippedText('lamandau-lansia-terlantar'),
  );
  await sealOffice(services, officeId);
  const back = { ...services, clock: () => new Date(services.clock().getTime() - 5 * 86_400_000) };
  const event = () => ({
    id: services.newId(),
    at: back.clock().toISOString(),
    actorUserId: null,
    kind: 'logged-in',
    subjectId: 'x',
    detail: {},
  });
  await services.db.office(officeId, (tx) => recordOfficeEvent(tx, event()));
  expect(await sealOffice(back, officeId)).toBe(1);
  expect((await verifyAudit(services, { officeId })).findings).toEqual([]);

  // The clock goes right again.
  await services.db.office(officeId, (tx) =>
    recordOfficeEvent(tx, { ...event(), at: services.clock().toISOString() }),
  );
  expect(await sealOffice(services, officeId)).toBe(1);
  expect((await verifyAudit(services, { officeId })).findings).toEqual([]);

  // An old date is sealed as well, but it shows.
  const old = { ...event(), at: '2020-01-01T00:00:00.000Z' };
  await services.db.office(officeId, (tx) => recordOfficeEvent(tx, old));
  await sealOffice(services, officeId);
  const { findings } = await verifyAudit(services, { officeId });
  expect(findings.map(({ code }) => code)).toEqual(['OFFICE_ENTRY_ADDED']);
});
