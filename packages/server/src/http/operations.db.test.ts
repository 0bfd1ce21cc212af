import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES, type RefusalReply } from '@tuntas/api';
import { buildApp } from './build-app.ts';
import { codeOfReply, testApp, type TestApp, type TestOffice, type Visitor } from './testing.ts';

let dist: string;
let it: TestApp;
let office: TestOffice;
let visitor: Visitor;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'tuntas-dist-'));
  await mkdir(join(dist, 'assets'));
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>Layar</title>');
  await writeFile(join(dist, 'assets', 'main-abc123.js'), 'export {};');
  await writeFile(join(dist, 'assets', 'large-abc123.js'), 'console;'.repeat(3000));
  await writeFile(join(dist, 'assets', 'main-abc123.js.map'), '{}');
  await writeFile(join(dist, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  it = await testApp({ webDist: dist, config: { metricsToken: 'rahasia-metrik' } });
  office = await it.office('Kantor Satu');
  visitor = await it.logIn(office.users.none.email);
});
afterAll(async () => {
  await it.close();
  await rm(dist, { recursive: true });
});
const get = (url: string, headers = {}) => it.app.inject({ method: 'GET', url, headers });

describe('the screens', () => {
  test.each(['/', '/berkas/123', '/agenda?cari=x', '/apikan'])('%s is the page', async (url) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('Layar');
    expect(reply.headers['cache-control']).toBe('no-store');
    const policy = String(reply.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });

  test('hashed files are kept for ever, others for an hour, source maps are not given', async () => {
    const script = await get('/assets/main-abc123.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toMatch(/javascript/);
    expect((await get('/icon.svg')).headers['cache-control']).toBe('public, max-age=3600');
    expect((await get('/assets/main-abc123.js.map')).statusCode).toBe(404);
    expect((await get('/assets/gone-def456.js')).statusCode).toBe(404);
    expect((await get('/../package.json')).body).not.toContain('"name"');
    expect((await get('/assets/..%2f..%2fpackage.json')).statusCode).toBe(404);
  });

  test('files go out packed to browsers that unpack', async () => {
    const packed = async (encoding: string) =>
      get('/assets/large-abc123.js', { 'accept-encoding': encoding });
    await expect.poll(async () => (await packed('br')).headers['content-encoding']).toBe('br');
    expect((await packed('gzip, deflate, br')).rawPayload.length).toBeLessThan(1000);
    expect((await packed('gzip, deflate')).headers['content-encoding']).toBe('gzip');
    const plain = await packed('identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.rawPayload.length).toBeGreaterThan(20_000);
    expect(brotliDecompressSync((await packed('br')).rawPayload)).toEqual(plain.rawPayload);
  });

  test('a page takes no changes', async () => {
    const reply = await it.app.inject({ method: 'POST', url: '/berkas' });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD');
  });

  test('without a build it says what to do', async () => {
    const app = await buildApp(it.services, { webDist: join(dist, 'nowhere') });
    const reply = await app.inject({ method: 'GET', url: '/' });
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain('npm run build');
    await app.close();
  });
});

describe('every answer protects itself', () => {
  test.each(['/', '/api/session', '/api/nothing', '/api/health', '/api/docs/', '/icon.svg'])(
    '%s',
    async (url) => {
      const { headers } = await get(url);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['strict-transport-security']).toBeUndefined();
    },
  );

  test('data of the API may load nothing at all and is not kept', async () => {
    const reply = await it.send(visitor, 'GET', '/api/posts');
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test('over https the cookie is bound to the host and https is kept', async () => {
    const services = {
      ...it.services,
      config: { ...it.services.config, publicUrl: 'https://tuntas.example.go.id' },
    };
    const app = await buildApp(services);
    const reply = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: office.users.none.email, password: 'kucing-biru-42' },
    });
    expect(reply.cookies).toMatchObject([{ name: '__Host-tuntas', secure: true, path: '/' }]);
    expect(reply.headers['strict-transport-security']).toContain('max-age=31536000');
    await app.close();
  });
});

test('the OpenAPI document has every route, and the page to read it', async () => {
  const document = (await get('/api/openapi.json')).json<{
    openapi: string;
    paths: Record<
      string,
      Record<string, { operationId: string; responses: Record<string, { description?: string }> }>
    >;
  }>();
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(operations.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  const act = document.paths['/api/cases/{id}/actions']?.['post'];
  expect(Object.keys(act?.responses ?? {}).toSorted()).toEqual(
    ['200', '400', '401', '403', '404', '409', '422', '429', '503', 'default'].toSorted(),
  );
  expect(act?.responses['409']?.description).toContain('CASE_CHANGED');
  const page = await get('/api/docs/');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
});

describe('metrics', () => {
  test('tell times by route, the pool and the process, and no ids', async () => {
    await it.send(visitor, 'GET', '/api/cases/0192f0c0-0000-7000-8000-000000000001');
    const { body } = await get('/metrics');
    expect(body).toContain('route="/api/cases/:id"');
    expect(body).not.toContain('0192f0c0');
    expect(body).toContain('tuntas_database_connections{state="busy"}');
    expect(body).toContain('nodejs_eventloop_lag_seconds');
  });

  test('are for this machine or who has the token', async () => {
    const ask = (remoteAddress: string, headers = {}) =>
      it.app.inject({ method: 'GET', url: '/metrics', remoteAddress, headers });
    expect((await ask('10.0.0.7')).statusCode).toBe(404);
    expect((await ask('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' })).statusCode).toBe(404);
    expect((await ask('10.0.0.7', { authorization: 'Bearer salah' })).statusCode).toBe(404);
    const token = { authorization: 'Bearer rahasia-metrik' };
    expect((await ask('10.0.0.7', token)).statusCode).toBe(200);
    expect((await ask('::1')).statusCode).toBe(200);
  });
});

describe('when something is broken', () => {
  test('a fault of ours is an incident: the log has no personal data', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const app = await buildApp({ ...it.services, log });
    await it.database.ownerQuery('alter table holdings rename to holdings_gone');
    try {
      const body = { email: office.users.head.email, password: 'kucing-biru-42' };
      const reply = await app.inject({ method: 'POST', url: '/api/session', payload: body });
      expect(reply.statusCode).toBe(500);
      const refusal = reply.json<RefusalReply>();
      expect(refusal.code).toBe('INTERNAL');
      expect(refusal.detail?.['incident']).toBe(reply.headers['x-request-id']);
      const logged = lines.join('');
      expect(logged).toContain(String(refusal.detail?.['incident']));
      expect(logged).toContain('"code":"42P01"');
      for (const secret of [office.users.head.email, 'kucing-biru-42', 'Contoh head', 'tuntas=']) {
        expect(logged).not.toContain(secret);
      }
    } finally {
      await it.database.ownerQuery('alter table holdings_gone rename to holdings');
      await app.close();
    }
  });

  test('a line per answer names the route and the user by id only', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const app = await buildApp({ ...it.services, log });
    const headers = { cookie: visitor.cookie };
    await app.inject({ method: 'GET', url: '/api/cases?search=Contoh%20Nama', headers });
    await app.close();
    const answered = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answered).toMatchObject([
      { route: '/api/cases', status: 200, officeId: office.id, userId: office.users.none.id },
    ]);
    expect(lines.join('')).not.toMatch(/Contoh|tuntas=/);
  });

  test('without the database requests wait for better times, health goes on', async () => {
    const other = await testApp();
    const small = await other.office('Kantor Mati');
    const person = await other.logIn(small.users.none.email);
    expect((await other.app.inject('/api/ready')).statusCode).toBe(200);
    await other.database.db.close();
    const reply = await other.send(person, 'GET', '/api/posts');
    expect([reply.statusCode, codeOfReply(reply)]).toEqual([503, 'UNAVAILABLE']);
    expect(reply.headers['retry-after']).toBe('5');
    expect(codeOfReply(await other.app.inject('/api/ready'))).toBe('UNAVAILABLE');
    expect((await other.app.inject('/api/health')).json()).toEqual({ ok: true });
    await other.close();
  });
});
