import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionReply } from '@tuntas/api';
import {
  codeOfReply,
  TEST_PASSWORD,
  testApp,
  type TestApp,
  type TestOffice,
} from '../http/testing.ts';

const HOUR = 3_600_000;
let it: TestApp;
let office: TestOffice;
beforeAll(async () => {
  it = await testApp();
  office = await it.office('Kantor Satu');
});
afterAll(() => it.close());

const logInRaw = (email: string, password: string, headers = {}) =>
  it.send(undefined, 'POST', '/api/session', { email, password }, headers);

test('a login opens a session with posts, powers and a strict cookie', async () => {
  const reply = await logInRaw(` ${office.users.admin.email.toUpperCase()} `, TEST_PASSWORD);
  expect(reply.statusCode).toBe(200);
  const session = reply.json<SessionReply>();
  expect(session.user.email).toBe(office.users.admin.email);
  expect(session.office).toMatchObject({ id: office.id, zone: 'Asia/Jakarta', isDemo: false });
  expect(session.posts).toMatchObject([{ capacity: 'definitif', powers: ['admin'] }]);
  expect(reply.cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', path: '/' }]);
  expect(reply.cookies[0]).not.toHaveProperty('maxAge');
  const stored = await it.database.ownerQuery<{ token_hash: Buffer }>(
    'select token_hash from sessions',
  );
  expect(stored.length).toBeGreaterThan(0);
  for (const row of stored) {
    expect(reply.cookies[0]?.value).not.toContain(row.token_hash.toString('base64url'));
  }
});

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const wrong = await logInRaw(office.users.head.email, 'salah sekali');
  const unknown = await logInRaw('tidak.ada@kantor.contoh', 'salah sekali');
  expect([wrong.statusCode, codeOfReply(wrong)]).toEqual([401, 'LOGIN_FAILED']);
  expect(unknown.json()).toEqual(wrong.json());
  expect(unknown.cookies).toEqual([]);
});

test('logins and failed logins are in the office log', async () => {
  await logInRaw(office.users.head.email, 'salah sekali');
  await it.logIn(office.users.head.email);
  const rows = await it.database.ownerQuery<{ kind: string; actor_user_id: string | null }>(
    'select kind, actor_user_id from office_events where subject_id = $1 order by id desc limit 2',
    [office.users.head.id],
  );
  expect(rows).toEqual([
    { kind: 'logged-in', actor_user_id: office.users.head.id },
    { kind: 'login-failed', actor_user_id: null },
  ]);
});

test('a new login ends the session that the browser had', async () => {
  const first = await it.logIn(office.users.none.email);
  await logInRaw(office.users.none.email, TEST_PASSWORD, { cookie: first.cookie });
  expect(codeOfReply(await it.send(first, 'GET', '/api/session'))).toBe('NOT_LOGGED_IN');
});

test('after logging out the session is gone and the cookie cleared', async () => {
  const visitor = await it.logIn(office.users.none.email);
  const reply = await it.send(visitor, 'DELETE', '/api/session');
  expect(reply.statusCode).toBe(200);
  expect(reply.cookies[0]?.value).toBe('');
  expect(codeOfReply(await it.send(visitor, 'GET', '/api/session'))).toBe('NOT_LOGGED_IN');
});

describe('time', () => {
  test('a session that is not used ends after two hours', async () => {
    const visitor = await it.logIn(office.users.none.email);
    it.advance(2 * HOUR - 60_000);
    expect((await it.send(visitor, 'GET', '/api/session')).statusCode).toBe(200);
    it.advance(2 * HOUR - 60_000);
    expect((await it.send(visitor, 'GET', '/api/session')).statusCode).toBe(200);
    it.advance(2 * HOUR);
    expect(codeOfReply(await it.send(visitor, 'GET', '/api/session'))).toBe('NOT_LOGGED_IN');
  });

  test('a session that is used all the time ends after twelve hours', async () => {
    const visitor = await it.logIn(office.users.none.email);
    for (let hour = 1; hour < 12; hour += 1) {
      it.advance(HOUR);
      expect((await it.send(visitor, 'GET', '/api/session')).statusCode).toBe(200);
    }
    it.advance(HOUR);
    expect(codeOfReply(await it.send(visitor, 'GET', '/api/session'))).toBe('NOT_LOGGED_IN');
  });

  test('the last use is not written on every request', async () => {
    const visitor = await it.logIn(office.users.none.email);
    const version = async () =>
      it.database.ownerQuery('select xmin from sessions order by created_at desc limit 1');
    const fresh = await version();
    it.advance(4 * 60_000);
    await it.send(visitor, 'GET', '/api/session');
    expect(await version()).toEqual(fresh);
    it.advance(2 * 60_000);
    await it.send(visitor, 'GET', '/api/session');
    expect(await version()).not.toEqual(fresh);
  });
});

test('cookies of another office, with a wrong token or of no form open nothing', async () => {
  const visitor = await it.logIn(office.users.none.email);
  const other = await it.office('Kantor Dua');
  const [name, value = ''] = visitor.cookie.split('=');
  const [, token] = value.split('.');
  for (const cookie of [
    `${name}=${other.id}.${token}`,
    `${name}=${office.id}.${'A'.repeat(43)}`,
    `${name}=`,
    `${name}=%00`,
    `${name}=2147483648.${token}`,
  ]) {
    const reply = await it.send({ ...visitor, cookie }, 'GET', '/api/session');
    expect(codeOfReply(reply), cookie).toBe('NOT_LOGGED_IN');
  }
});

test('ten wrong passwords lock one e-mail at one address for a while, right ones never', async () => {
  const { email } = office.users.agenda;
  for (let i = 0; i < 12; i += 1) await it.logIn(email);
  const wrong = await Promise.all(
    Array.from({ length: 12 }, (_, i) => logInRaw(email, `salah ${i}`)),
  );
  const codes = wrong.map(codeOfReply);
  expect(codes.filter((code) => code === 'LOGIN_FAILED')).toHaveLength(10);
  expect(codes.filter((code) => code === 'TOO_MANY')).toHaveLength(2);
  const locked = await logInRaw(email, TEST_PASSWORD);
  expect(locked.statusCode).toBe(429);
  expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
  expect((await logInRaw(office.users.head.email, TEST_PASSWORD)).statusCode).toBe(200);
  it.advance(15 * 60_000);
  expect((await logInRaw(email, TEST_PASSWORD)).statusCode).toBe(200);
});

describe('a first password', () => {
  test('must be changed before anything else; other sessions end with the change', async () => {
    const admin = await it.logIn(office.users.admin.email);
    const created = await it.send(admin, 'POST', '/api/users', {
      name: 'Contoh Baru',
      email: 'baru@kantor.contoh',
    });
    const { firstPassword } = created.json<{ firstPassword: string }>();
    const visitor = await it.logIn('baru@kantor.contoh', firstPassword);
    const elsewhere = await it.logIn('baru@kantor.contoh', firstPassword);
    expect(visitor.session.mustChangePassword).toBe(true);
    expect(codeOfReply(await it.send(visitor, 'GET', '/api/posts'))).toBe(
      'PASSWORD_CHANGE_REQUIRED',
    );
    const change = (current: string, next: string) =>
      it.send(visitor, 'POST', '/api/session/password', { current, next });
    expect(codeOfReply(await change('bukan ini dia', 'padi menguning 7'))).toBe('LOGIN_FAILED');
    expect(codeOfReply(await change(firstPassword, firstPassword))).toBe('PASSWORD_WEAK');
    expect(codeOfReply(await change(firstPassword, 'password1234'))).toBe('PASSWORD_WEAK');
    expect(codeOfReply(await change(firstPassword, 'padi menguning 7'))).toBe('OK');
    expect((await it.send(visitor, 'GET', '/api/posts')).statusCode).toBe(200);
    expect(codeOfReply(await it.send(elsewhere, 'GET', '/api/session'))).toBe('NOT_LOGGED_IN');
    expect(codeOfReply(await logInRaw('baru@kantor.contoh', firstPassword))).toBe('LOGIN_FAILED');
    expect((await logInRaw('baru@kantor.contoh', 'padi menguning 7')).statusCode).toBe(200);
  });
});
