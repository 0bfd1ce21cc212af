import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActionReply } from '@tuntas/api';
import {
  codeOfReply,
  TEST_PASSWORD,
  testApp,
  type TestApp,
  type Visitor,
} from '../http/testing.ts';
import { hashPassword } from '../identity/index.ts';
import { getCase } from './get-case.ts';
import { plantCase, plantCaseOffice, shippedText, type CaseOffice } from './testing.ts';

let it: TestApp;
let office: CaseOffice;
let passwordHash: string;
let caseId: string;
let visitor: Visitor;
let person: CaseOffice['clerk'];
let version: number;

beforeAll(async () => {
  it = await testApp();
  office = await plantCaseOffice(
    it.services,
    it.database,
    shippedText('lahat-asistensi-rehabilitasi-sosial'),
  );
  passwordHash = await hashPassword(TEST_PASSWORD);
});
afterAll(() => it.close());

const note = (text: string, headers?: Record<string, string>) =>
  it.send(
    visitor,
    'POST',
    `/api/cases/${caseId}/actions`,
    { expectedVersion: version, action: { type: 'add-note', note: text } },
    headers,
  );

/** A note that is taken: the process has kept case and session, the write proves them. */
async function taken(text: string): Promise<void> {
  const reply = await note(text);
  expect(codeOfReply(reply)).toBe('OK');
  version = reply.json<ActionReply>().version;
}

/** Who looks up sessions before writing asks for them by this name. */
function countLookups(): { readonly lookups: () => number; stop(): void } {
  const { db } = it.services;
  const call = db.call.bind(db);
  let found = 0;
  db.call = (statement) => {
    if (statement.name === 'find_session') found += 1;
    return call(statement);
  };
  return { lookups: () => found, stop: () => (db.call = call) };
}

beforeEach(async () => {
  person = office.performers.get('petugas') as CaseOffice['clerk'];
  const email = `${person.userId}@contoh.example`;
  await it.database.ownerQuery(
    `update users set is_active = true, password_hash = $3, must_change_password = false
     where office_id = $1 and id = $2`,
    [office.officeId, person.userId, passwordHash],
  );
  await it.database.ownerQuery(
    `insert into logins (email, office_id, user_id) values ($1, $2, $3) on conflict do nothing`,
    [email, office.officeId, person.userId],
  );
  caseId = await plantCase(it.services, office);
  ({ version } = await getCase(it.services, person, caseId));
  visitor = await it.logIn(email);
  await taken('Pertama');
  await taken('Kedua');
});

test('who acts again is not looked up first', async () => {
  const counter = countLookups();
  await taken('Ketiga');
  counter.stop();
  expect(counter.lookups()).toBe(0);
});

describe('what changed since the session was looked up holds at once', () => {
  const changes: Readonly<Record<string, readonly [sql: string, code: string]>> = {
    'the session was ended': [
      'delete from sessions where office_id = $1 and user_id = $2',
      'NOT_LOGGED_IN',
    ],
    'the account was deactivated': [
      'update users set is_active = false where office_id = $1 and id = $2',
      'NOT_LOGGED_IN',
    ],
    'the password was reset': [
      'update users set must_change_password = true where office_id = $1 and id = $2',
      'PASSWORD_CHANGE_REQUIRED',
    ],
    'the post was ended': [
      `update holdings set until_on = '2026-11-22' where office_id = $1 and user_id = $2`,
      'NOT_PERMITTED',
    ],
    'the post was closed': [
      `update posts set is_active = false where office_id = $1 and id in
         (select post_id from holdings where office_id = $1 and user_id = $2)`,
      'NOT_PERMITTED',
    ],
  };
  test.each(Object.entries(changes))('%s', async (_, [sql, code]) => {
    await it.database.ownerQuery(sql, [office.officeId, person.userId]);
    const reply = await note('Tidak boleh lagi');
    await it.database.ownerQuery(
      'update holdings set until_on = null where office_id = $1 and user_id = $2',
      [office.officeId, person.userId],
    );
    await it.database.ownerQuery('update posts set is_active = true where office_id = $1', [
      office.officeId,
    ]);
    expect(codeOfReply(reply)).toBe(code);
    expect((await getCase(it.services, person, caseId)).version).toBe(version);
  });

  test('the session was not used for two hours', async () => {
    it.advance(2 * 3_600_000 + 1);
    expect(codeOfReply(await note('Terlambat'))).toBe('NOT_LOGGED_IN');
  });
});

test('a session in use is still noted as used', async () => {
  it.advance(6 * 60_000);
  await taken('Enam menit kemudian');
  const [row] = await it.database.ownerQuery<{ seen: string }>(
    `select max(last_seen_at)::text as seen from sessions where office_id = $1 and user_id = $2`,
    [office.officeId, person.userId],
  );
  expect(new Date(String(row?.seen)).getTime()).toBe(it.services.clock().getTime());
});

test('the same command again gets the first answer', async () => {
  const id = { 'idempotency-key': crypto.randomUUID() };
  const first = await note('Sekali', id);
  expect((await note('Sekali', id)).json()).toEqual(first.json());
  expect(codeOfReply(await note('Lain', id))).toBe('COMMAND_ID_REUSED');
});

test('a case that was changed meanwhile is answered as always', async () => {
  version -= 1;
  expect(codeOfReply(await note('Pada versi lama'))).toBe('CASE_CHANGED');
});
