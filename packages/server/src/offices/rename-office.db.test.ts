import { afterAll, beforeAll, expect, it } from 'vitest';
import { testServices } from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Services } from '../services.ts';
import { createOffice, listOffices, renameOffice } from './index.ts';

let database: TestDatabase;
let services: Services;
let officeId: number;
beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  officeId = await createOffice(services, { name: 'Dinas A', zone: 'Asia/Jakarta', isDemo: false });
});
afterAll(() => database.close());
const renames = () =>
  database.ownerQuery('select detail from office_events where kind = $1', ['office-renamed']);

it('gives the other name and writes down both', async () => {
  await renameOffice(services, { officeId, name: ' Dinas B ' });
  expect(await listOffices(services.db.reference)).toMatchObject([{ name: 'Dinas B' }]);
  expect(await renames()).toMatchObject([
    { detail: { before: 'Dinas A', name: 'Dinas B', kept: [{ table: 'offices' }] } },
  ]);
});

it('writes nothing when it has that name already, none, or there is no such office', async () => {
  await renameOffice(services, { officeId, name: 'Dinas B' });
  await expect(renameOffice(services, { officeId, name: ' ' })).rejects.toMatchObject({
    code: 'REQUEST_INVALID',
  });
  await expect(renameOffice(services, { officeId: 77, name: 'X' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await renames()).toHaveLength(1);
});
