import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RefusalReply } from '@tuntas/api';
import { codeOfReply, testApp, type TestApp, type TestOffice, type Visitor } from './testing.ts';

let it: TestApp;
let office: TestOffice;
let admin: Visitor;
beforeAll(async () => {
  it = await testApp();
  office = await it.office('Kantor Satu');
  admin = await it.logIn(office.users.admin.email);
});
afterAll(() => it.close());

const createPost = (body: unknown, headers = {}) =>
  it.send(admin, 'POST', '/api/posts', body, headers);
const sendRaw = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  it.app.inject({
    method: 'POST',
    url: '/api/posts',
    payload,
    headers: {
      cookie: admin.cookie,
      'x-csrf-token': admin.session.csrfToken,
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
      ...headers,
    },
  });

describe('a change must come from a page of ours', () => {
  const body = { title: 'Jabatan', powers: [] };
  test.each([
    ['no token', { 'x-csrf-token': '' }],
    ['a wrong token', { 'x-csrf-token': 'A'.repeat(43) }],
    ['a foreign page', { 'sec-fetch-site': 'cross-site' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
  ])('%s', async (_what, headers) => {
    const reply = await createPost(body, headers);
    expect([reply.statusCode, codeOfReply(reply)]).toEqual([403, 'CSRF']);
  });

  test('the token of another session does not do', async () => {
    const another = await it.logIn(office.users.admin.email);
    const reply = await createPost(body, { 'x-csrf-token': another.session.csrfToken });
    expect(codeOfReply(reply)).toBe('CSRF');
  });

  test('logging in from a foreign page is refused', async () => {
    const reply = await it.send(
      undefined,
      'POST',
      '/api/session',
      { email: office.users.admin.email, password: 'x' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(codeOfReply(reply)).toBe('CSRF');
  });
});

describe('what is not in the contract is refused with the field', () => {
  test.each<[string, unknown, string]>([
    ['a missing field', { powers: [] }, 'title'],
    ['a field that nobody knows', { title: 'A', powers: [], isAdmin: true }, 'isAdmin'],
    ['a wrong type is not converted', { title: 7, powers: [] }, 'title'],
    ['an empty name', { title: '   ', powers: [] }, 'title'],
    ['a wrong member', { title: 'A', powers: ['root'] }, 'powers.0'],
    ['the same twice', { title: 'A', powers: ['head', 'head'] }, 'powers'],
    ['too long', { title: 'A'.repeat(201), powers: [] }, 'title'],
    ['a null character', { title: 'A\u0000B', powers: [] }, 'title'],
    ['half a surrogate pair', { title: 'A\ud800', powers: [] }, 'title'],
    ['no object', [], ''],
    ['no body', undefined, ''],
  ])('%s', async (_what, body, path) => {
    const reply = await createPost(body);
    expect(codeOfReply(reply)).toBe('REQUEST_INVALID');
    const { fields = [] } = reply.json<RefusalReply>();
    expect(fields.map((field) => field.path)).toContain(path);
    for (const { message } of fields) expect(message).toMatch(/^[A-Z].*\.$/);
  });

  test('__proto__ is a field like any other, and unknown', async () => {
    const reply = await sendRaw('{"title":"A","powers":[],"__proto__":{"isAdmin":true}}');
    expect(codeOfReply(reply)).toBe('REQUEST_INVALID');
  });

  test.each([
    ['a year that is no number', '/api/agenda?year=dua'],
    ['an unknown query', '/api/agenda?tahun=2026'],
    ['a query twice', '/api/agenda?year=2026&year=2027'],
    ['a null character', '/api/agenda?search=%00'],
    ['a query on a route without one', '/api/posts?all=1'],
    ['an id that is none', '/api/cases/1'],
  ])('%s', async (_what, url) => {
    expect(codeOfReply(await it.send(admin, 'GET', url))).toBe('REQUEST_INVALID');
  });

  test('numbers and booleans of a query are read', async () => {
    const reply = await it.send(admin, 'GET', '/api/agenda?year=2026&unopened=true&limit=5');
    expect(reply.statusCode).toBe(200);
  });

  test('a day that does not exist', async () => {
    for (const fromOn of ['2026-02-30', '0000-01-01', '2026-1-1']) {
      const url = `/api/posts/${office.posts.none}/holders`;
      const body = { userId: office.users.head.id, capacity: 'plt', fromOn };
      expect(codeOfReply(await it.send(admin, 'POST', url, body)), fromOn).toBe('REQUEST_INVALID');
    }
  });

  test('a command without a usable id', async () => {
    for (const key of ['', 'seven', `${randomUUID()}0`]) {
      const reply = await createPost({ title: 'A', powers: [] }, { 'idempotency-key': key });
      expect(reply.json<RefusalReply>().fields?.[0]?.path).toBe('idempotency-key');
    }
  });
});

describe('bodies that are no JSON', () => {
  test.each<[string, string | Buffer, Record<string, string>, string]>([
    ['torn', '{"title":', {}, 'REQUEST_INVALID'],
    ['broken UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), {}, 'REQUEST_INVALID'],
    ['another type', 'title=A', { 'content-type': 'text/plain' }, 'MEDIA_TYPE'],
    ['a form', 'title=A', { 'content-type': 'application/x-www-form-urlencoded' }, 'MEDIA_TYPE'],
    ['an upload', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 'MEDIA_TYPE'],
    ['no type', '{}', { 'content-type': '' }, 'MEDIA_TYPE'],
    ['a giant', `{"title":"${'a'.repeat(1_100_000)}"}`, {}, 'TOO_LARGE'],
  ])('%s', async (_what, payload, headers, code) => {
    expect(codeOfReply(await sendRaw(payload, headers))).toBe(code);
  });

  test('an upload route takes no JSON', async () => {
    const url = '/api/agenda/0192f0c0-0000-7000-8000-000000000001/files';
    expect(codeOfReply(await it.send(admin, 'POST', url, {}))).toBe('MEDIA_TYPE');
  });
});

describe('addresses and methods', () => {
  test.each([
    ['PUT', '/api/posts', 405, 'GET, POST'],
    ['DELETE', '/api/cases/0192f0c0-0000-7000-8000-000000000001', 405, 'GET'],
    ['POST', '/api/cases/0192f0c0-0000-7000-8000-000000000001', 405, 'GET'],
    ['GET', '/api/nothing', 404, undefined],
    ['GET', '/api', 404, undefined],
    ['GET', '/api/cases/%zz', 404, undefined],
    ['GET', `/api/cases/${'a'.repeat(300)}`, 404, undefined],
  ] as const)('%s %s is %i', async (method, url, status, allow) => {
    const reply = await it.app.inject({ method, url, headers: { cookie: admin.cookie } });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers.allow).toBe(allow);
    expect(reply.json<RefusalReply>().code).toBe(
      status === 405 ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND',
    );
  });
});

test('what is no HTTP gets a refusal too, on a real socket', async () => {
  await it.app.listen({ port: 0, host: '127.0.0.1' });
  const address = it.app.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const answers = await Promise.all(
    ['hello\r\n\r\n', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`].map(
      (text) =>
        new Promise<string>((resolve, reject) => {
          let answer = '';
          const socket = connect(port, '127.0.0.1', () => socket.write(text));
          socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
          socket.on('close', () => resolve(answer));
          socket.on('error', reject);
        }),
    ),
  );
  expect(answers[0]).toMatch(/^HTTP\/1.1 400 .*"code":"REQUEST_INVALID"/s);
  expect(answers[1]).toMatch(/^HTTP\/1.1 413 .*"code":"TOO_LARGE"/s);
});

test('too many requests of one person are refused for a while, others go on', async () => {
  const small = await testApp({ limits: { perUser: 5, perAddress: 1000 } });
  try {
    const one = await small.office('Kantor Kecil');
    const busy = await small.logIn(one.users.none.email);
    const calm = await small.logIn(one.users.head.email);
    const statuses: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      statuses.push((await small.send(busy, 'GET', '/api/session')).statusCode);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect((await small.send(calm, 'GET', '/api/session')).statusCode).toBe(200);
    small.advance(60_000);
    expect((await small.send(busy, 'GET', '/api/session')).statusCode).toBe(200);
  } finally {
    await small.close();
  }
});
