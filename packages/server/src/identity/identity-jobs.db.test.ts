import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp, type TestOffice } from '../http/testing.ts';
import { identityJobs } from './identity.jobs.ts';

const HOUR = 3_600_000;
let it: TestApp;
let office: TestOffice;
beforeAll(async () => {
  it = await testApp();
  office = await it.office('Kantor Satu');
});
afterAll(() => it.close());

const sweep = () =>
  identityJobs['sweep-sessions']?.handle(
    { officeId: office.id, id: randomUUID(), kind: 'sweep-sessions', payload: {}, attempt: 1 },
    it.services,
  );
const count = async (table: 'sessions' | 'commands') =>
  Number((await it.database.ownerQuery<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

test('ended sessions and old command ids go, the others stay', async () => {
  const admin = await it.logIn(office.users.admin.email);
  await it.send(admin, 'POST', '/api/posts', { title: 'Lama', powers: [] });
  it.advance(30 * 24 * HOUR - HOUR);
  const later = await it.logIn(office.users.admin.email);
  await it.send(later, 'POST', '/api/posts', { title: 'Baru', powers: [] });
  expect([await count('sessions'), await count('commands')]).toEqual([2, 2]);
  await sweep();
  expect([await count('sessions'), await count('commands')]).toEqual([1, 2]);
  it.advance(HOUR + 1);
  await sweep();
  expect([await count('sessions'), await count('commands')]).toEqual([1, 1]);
  expect((await it.send(later, 'GET', '/api/session')).statusCode).toBe(200);
});
