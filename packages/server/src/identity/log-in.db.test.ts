import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOfReply, TEST_PASSWORD, testApp, type TestApp } from '../http/testing.ts';

let it: TestApp;
beforeAll(async () => {
  it = await testApp();
});
afterAll(() => it.close());

const logIn = (email: string, password: string) =>
  it.send(undefined, 'POST', '/api/session', { email, password });

test('a login under way while the password is reset opens no session', async () => {
  const office = await it.office('Kantor Satu');
  const { id, email } = office.users.head;
  const reply = await it.services.db.office(office.id, async (tx) => {
    await tx.rows({
      text: 'update users set password_hash = $3 where office_id = $1 and id = $2',
      values: [office.id, id, 'lain'],
    });
    const login = logIn(email, TEST_PASSWORD);
    // Long enough for the old password to be read and compared.
    await sleep(1_000);
    return { login };
  });
  expect(codeOfReply(await reply.login)).toBe('LOGIN_FAILED');
  const sessions = await it.database.ownerQuery('select from sessions where user_id = $1', [id]);
  expect(sessions).toEqual([]);
});

test('how long a failed login takes does not tell whether the e-mail is known', async () => {
  const office = await it.office('Kantor Dua');
  const took = async (email: string) => {
    const begun = performance.now();
    expect(codeOfReply(await logIn(email, 'salah sekali'))).toBe('LOGIN_FAILED');
    return performance.now() - begun;
  };
  // Whatever is done for a known one is done within the time that every failure takes.
  expect(await took(office.users.head.email)).toBeGreaterThan(240);
  expect(await took('tidak.ada@kantor.contoh')).toBeGreaterThan(240);
});

test('behind a proxy, an address that the visitor made up does not help against the lock', async () => {
  const behind = await testApp({ config: { trustProxy: true } });
  try {
    const office = await behind.office('Kantor Tiga');
    const attempt = (madeUp: string, address = '203.0.113.9') =>
      behind.send(
        undefined,
        'POST',
        '/api/session',
        { email: office.users.head.email, password: 'salah sekali' },
        { 'x-forwarded-for': `${madeUp}, ${address}` },
      );
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, i) => attempt(`198.51.100.${i}`)),
    );
    expect(replies.map(codeOfReply).filter((code) => code === 'TOO_MANY')).toHaveLength(2);
    expect(codeOfReply(await attempt('198.51.100.1', '203.0.113.10'))).toBe('LOGIN_FAILED');
  } finally {
    await behind.close();
  }
});
