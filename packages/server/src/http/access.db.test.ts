import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES, type PostReply, type Route, type RouteName } from '@tuntas/api';
import { codeOfReply, testApp, type TestApp, type TestOffice, type Visitor } from './testing.ts';

/** A well-formed id that nothing has. */
const NOTHING = '0192f0c0-0000-7000-8000-000000000001';

let it: TestApp;
let office: TestOffice;
let who: Record<'none' | 'agenda' | 'head' | 'admin' | 'foreign', Visitor>;
let holdingId: string;
beforeAll(async () => {
  it = await testApp();
  office = await it.office('Kantor Satu');
  const other = await it.office('Kantor Dua');
  const { users } = office;
  who = {
    none: await it.logIn(users.none.email),
    agenda: await it.logIn(users.agenda.email),
    head: await it.logIn(users.head.email),
    admin: await it.logIn(users.admin.email),
    foreign: await it.logIn(other.users.admin.email),
  };
  const posts = (await it.send(who.admin, 'GET', '/api/posts')).json<PostReply[]>();
  holdingId = posts.find(({ id }) => id === office.posts.none)?.holders[0]?.id ?? '';
});
afterAll(() => it.close());

const routes = Object.entries<Route>(ROUTES) as [RouteName, Route][];
const urlOf = (route: Route, id = NOTHING) => route.path.replace(/:\w+/g, id);
const bodyOf = (route: Route): unknown => (route.method === 'GET' ? undefined : {});

test('the app has every route of the contract and nothing else under /api', () => {
  const contract = routes.map(([, { method, path }]) => `${method} ${path}`);
  const operations = ['GET /api/health', 'GET /api/ready', 'GET /api/openapi.json'];
  const registered = it.routes.filter(
    (route) => !route.startsWith('HEAD ') && !route.startsWith('GET /api/docs'),
  );
  const underApi = registered.filter((route) => route.includes(' /api'));
  expect(underApi.toSorted()).toEqual([...contract, ...operations].toSorted());
  expect(it.routes).toContain('GET /api/docs');
});

describe('without a session, or with an ended one, nothing is told', () => {
  test.each(routes.filter(([, route]) => !route.open))('%s', async (_name, route) => {
    const [name] = who.none.cookie.split('=');
    const ended = { ...who.none, cookie: `${name}=${office.id}.${'x'.repeat(43)}` };
    for (const visitor of [undefined, ended]) {
      const reply = await it.send(visitor, route.method, urlOf(route), bodyOf(route));
      expect([reply.statusCode, codeOfReply(reply)]).toEqual([401, 'NOT_LOGGED_IN']);
    }
  });
});

test('registering a letter needs the power of the front desk', async () => {
  const letter = {
    arrival: 'letter',
    receivedOn: '2026-11-20',
    sender: 'Desa Contoh',
    subject: 'Permohonan',
  };
  const attempt = async (visitor: Visitor) =>
    codeOfReply(await it.send(visitor, 'POST', '/api/agenda', letter));
  expect(await attempt(who.none)).toBe('NOT_PERMITTED');
  expect(await attempt(who.head)).toBe('NOT_PERMITTED');
  expect(await attempt(who.agenda)).toBe('OK');
});

/** What only an administrator of the office may do, as requests that would succeed. */
const adminOnly: [RouteName, () => { id?: string; body: unknown }][] = [
  ['createPost', () => ({ body: { title: 'Jabatan baru', powers: [] } })],
  ['changePost', () => ({ id: office.posts.none, body: { unit: 'Bidang' } })],
  [
    'appoint',
    () => ({
      id: office.posts.none,
      body: { userId: office.users.head.id, capacity: 'plt', fromOn: '2026-01-01' },
    }),
  ],
  ['endHolding', () => ({ id: holdingId, body: { untilOn: '2027-12-31' } })],
  ['createUser', () => ({ body: { name: 'Contoh Lain', email: 'lain@kantor.contoh' } })],
  ['changeUser', () => ({ id: office.users.none.id, body: { nip: '198001012005011001' } })],
  ['resetPassword', () => ({ id: office.users.agenda.id, body: undefined })],
];

describe('administration needs the power of an administrator of this office', () => {
  test.each(adminOnly)('%s', async (name, requestOf) => {
    const route: Route = ROUTES[name];
    const { id, body } = requestOf();
    const attempt = async (visitor: Visitor) =>
      codeOfReply(await it.send(visitor, route.method, urlOf(route, id), body));
    expect(await attempt(who.none)).toBe('NOT_PERMITTED');
    expect(await attempt(who.agenda)).toBe('NOT_PERMITTED');
    expect(await attempt(who.head)).toBe('NOT_PERMITTED');
    // The administrator of another office does not even learn that it exists.
    if (id !== undefined) expect(await attempt(who.foreign)).toBe('NOT_FOUND');
    expect(await attempt(who.admin)).toBe('OK');
  });

  test('bindPerformers', async () => {
    const url = `/api/sops/${NOTHING}/bindings`;
    const attempt = async (visitor: Visitor) =>
      codeOfReply(await it.send(visitor, 'PUT', url, { bindings: [] }));
    expect(await attempt(who.none)).toBe('NOT_PERMITTED');
    expect(await attempt(who.admin)).toBe('NOT_FOUND');
  });
});

describe('everybody of the office reads its lists, and sees nothing of another office', () => {
  test.each(['/api/posts', '/api/users', '/api/sops', '/api/agenda', '/api/inbox', '/api/cases'])(
    '%s',
    async (url) => {
      const mine = await it.send(who.none, 'GET', url);
      expect(mine.statusCode).toBe(200);
      const foreign = await it.send(who.foreign, 'GET', url);
      expect(foreign.statusCode).toBe(200);
      const ids = (body: string) => body.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g) ?? [];
      const theirs = new Set(ids(foreign.body));
      expect(ids(mine.body).filter((id) => theirs.has(id))).toEqual([]);
    },
  );
});

describe('a power that ends takes effect at the next request', () => {
  test('the holding ends, the account is deactivated', async () => {
    const email = 'sementara@kantor.contoh';
    const created = await it.send(who.admin, 'POST', '/api/users', { name: 'Contoh S', email });
    const { userId, firstPassword } = created.json<{ userId: string; firstPassword: string }>();
    await it.send(who.admin, 'POST', `/api/posts/${office.posts.admin}/holders`, {
      userId,
      capacity: 'plh',
      fromOn: '2026-11-01',
    });
    const visitor = await it.logIn(email, firstPassword);
    const change = { current: firstPassword, next: 'padi menguning 7' };
    await it.send(visitor, 'POST', '/api/session/password', change);
    const attempt = async () =>
      codeOfReply(await it.send(visitor, 'POST', '/api/posts', { title: 'Percobaan', powers: [] }));
    expect(await attempt()).toBe('OK');

    const posts = (await it.send(who.admin, 'GET', '/api/posts')).json<PostReply[]>();
    const holding = posts.flatMap(({ holders }) => holders).find((h) => h.userId === userId);
    await it.send(who.admin, 'POST', `/api/holders/${holding?.id}/end`, { untilOn: '2026-11-22' });
    expect(await attempt()).toBe('NOT_PERMITTED');

    await it.send(who.admin, 'PATCH', `/api/users/${userId}`, { isActive: false });
    expect(await attempt()).toBe('NOT_LOGGED_IN');
    const again = await it.send(undefined, 'POST', '/api/session', {
      email,
      password: 'padi menguning 7',
    });
    expect(codeOfReply(again)).toBe('LOGIN_FAILED');
  });
});
