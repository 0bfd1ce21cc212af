import { randomUUID } from 'node:crypto';
import { connect, type AddressInfo } from 'node:net';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_MAX_BYTES, ROUTES, type Route } from '@tuntas/api';
import { aPdf, formOf } from '../../packages/server/src/documents/testing.ts';
import { inspectReply } from './inspect-reply.ts';
import { ROUTE_NAMES, routeOf, sampleCall, urlOf } from './sample-calls.ts';
import { BPMN, SHEET } from './sample-files.ts';
import { asVisitor, twoOffices, type TwoOffices } from './two-offices.ts';

let offices: TwoOffices;
beforeAll(async () => {
  offices = await twoOffices();
});
afterAll(() => offices.close());

type Name = (typeof ROUTE_NAMES)[number];

function requestOf(name: Name, headers: Record<string, string> = {}): InjectOptions {
  const call = sampleCall(name, offices.ours);
  const request = asVisitor(
    offices.ours.visitors[call.as],
    routeOf(name).method,
    urlOf(name, call),
  );
  return { ...request, headers: { ...request.headers, ...headers } };
}

async function send(name: Name, headers: Record<string, string>, payload: string | Buffer) {
  const reply = await offices.it.app.inject({ ...requestOf(name, headers), payload });
  return inspectReply(reply, `${name} ${JSON.stringify(headers)}`);
}

const JSON_TYPE = { 'content-type': 'application/json' };
const withBody = ROUTE_NAMES.filter((name) => routeOf(name).body !== undefined);
const uploads = ROUTE_NAMES.filter((name) => routeOf(name).multipart);
const paths = Map.groupBy(Object.values(ROUTES) as Route[], (route) => route.path);

describe('methods', () => {
  test.each([...paths.keys()])('%s takes its own only', async (path) => {
    const own = (paths.get(path) ?? []).map((route) => route.method);
    const name = ROUTE_NAMES.find((candidate) => routeOf(candidate).path === path);
    if (name === undefined) throw new Error(`nothing is at ${path}`);
    const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
    for (const method of methods.filter((candidate) => !own.includes(candidate))) {
      const reply = await offices.it.app.inject({ ...requestOf(name), method });
      expect(inspectReply(reply, `${method} ${path}`)).toBe('METHOD_NOT_ALLOWED');
      expect(reply.headers['allow']).toBe([...new Set(own)].toSorted().join(', '));
    }
    const options = await offices.it.app.inject({ ...requestOf(name), method: 'OPTIONS' });
    expect(inspectReply(options, `OPTIONS ${path}`)).not.toBe('OK');
    expect(options.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('content types', () => {
  const OTHERS = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'application/json-patch+json',
    'text/json',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'x',
    '',
  ];
  test.each(withBody)('%s takes JSON only', async (name) => {
    const payload = JSON.stringify(sampleCall(name, offices.ours).body);
    for (const type of OTHERS) {
      const code = await send(name, { 'content-type': type }, payload);
      expect(['MEDIA_TYPE', 'REQUEST_INVALID'], `${name} ${type}`).toContain(code);
    }
  });

  test.each(uploads)('%s takes forms only', async (name) => {
    expect(await send(name, JSON_TYPE, '{}')).toBe('MEDIA_TYPE');
    for (const type of ['application/pdf', 'text/plain', 'application/octet-stream']) {
      expect(await send(name, { 'content-type': type }, aPdf())).toBe('MEDIA_TYPE');
    }
  });
});

describe('bodies', () => {
  test.each(withBody)('%s refuses what is no JSON text', async (name) => {
    const bodies: (string | Buffer)[] = [
      '',
      '{',
      'null',
      '"teks"',
      '[]',
      '1e999',
      '{}{}',
      'undefined',
      "{'a':1}",
      '\ufeff{}',
      '{"a":1,"a":2}',
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      Buffer.from([0xc3, 0x28]),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from('{"a":"\ud83d\ude00"}', 'utf16le'),
      '['.repeat(100_000),
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    ];
    for (const body of bodies) {
      const code = await send(name, JSON_TYPE, body);
      const isEmptyChange = code === 'NOTHING_TO_CHANGE';
      expect(isEmptyChange ? 'REQUEST_INVALID' : code, body.toString().slice(0, 30)).toBe(
        'REQUEST_INVALID',
      );
    }
  });

  test.each(withBody)('%s refuses a giant', async (name) => {
    const giant = JSON.stringify({ a: 'x'.repeat(1024 * 1024) });
    expect(await send(name, JSON_TYPE, giant)).toBe('TOO_LARGE');
  });

  test.each(uploads)('%s refuses a giant', async (name) => {
    const bytes = Buffer.concat([aPdf(), Buffer.alloc(FILE_MAX_BYTES)]);
    const form = formOf([{ field: 'file', name: 'surat.pdf', bytes }]);
    expect(await send(name, form.headers, form.payload)).toBe('TOO_LARGE');
  });

  test.each(uploads)('%s takes odd file names and keeps none of their tricks', async (name) => {
    const names = [
      '../../x.pdf',
      'a\\b.pdf',
      'C:x.pdf',
      'x'.repeat(3000),
      '\u202efdp.exe',
      '😀',
      ' ',
    ];
    for (const odd of names) {
      const text = { readDrafts: SHEET, importBpmn: BPMN }[name as string];
      const bytes = text === undefined ? aPdf() : Buffer.from(text);
      const form = formOf([{ field: 'file', name: odd, bytes }]);
      const request = requestOf(name, { ...form.headers });
      const reply = await offices.it.app.inject({ ...request, payload: form.payload });
      expect(inspectReply(reply, `${name} ${odd}`)).toBe('OK');
      const kept = reply.json<{ name?: string; drafts?: { fileName: string }[] }>();
      expect(kept.name ?? kept.drafts?.[0]?.fileName).toMatch(/^[^/\\:\u202e]{1,151}$/u);
    }
  });

  test('a body on a route that takes none is refused or ignored, never a fault', async () => {
    for (const name of ROUTE_NAMES.filter((candidate) => !routeOf(candidate).body)) {
      if (name === 'logout') continue;
      await send(name, JSON_TYPE, '{"officeId":2}');
    }
  });
});

describe('addresses that are none', () => {
  test.each([
    '/api',
    '/api/',
    '/api/unknown',
    '/api//agenda',
    '/api/agenda/',
    '/api/AGENDA',
    '/api/agenda/../users',
    '/api/%61genda/%2e%2e/users',
    '/api/cases/%',
    '/api/cases/%zz',
    '/api/files/..%2f..%2fkeys%2fperson.key',
    '/api/agenda?%ff=1',
    `/api/agenda?search=${'%41'.repeat(5000)}`,
    `/api/agenda?${'a=1&'.repeat(3000)}`,
    '/api/agenda;id=1',
    '/api/agenda#x',
    '/%61pi/unknown',
    '/metrics',
    '/api/openapi.json/x',
  ])('%s', async (url) => {
    const visitor = offices.ours.visitors.none;
    const reply = await offices.it.app.inject(asVisitor(visitor, 'GET', url));
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.body).not.toMatch(/node_modules|Zarquon/i);
    if (reply.statusCode >= 400) inspectReply(reply, url);
  });
});

describe('on the wire', () => {
  let port: number;
  beforeAll(async () => {
    await offices.it.app.listen({ host: '127.0.0.1', port: 0 });
    port = (offices.it.app.server.address() as AddressInfo).port;
  });

  /** Sends bytes and gives what comes back until the line is closed. */
  function talk(bytes: string | Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port });
      const heard: Buffer[] = [];
      socket.setTimeout(5000, () => socket.destroy());
      socket.on('data', (data) => heard.push(data));
      socket.on('close', () => resolve(Buffer.concat(heard).toString('latin1')));
      socket.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
      );
      socket.write(bytes);
    });
  }

  const close = 'Host: x\r\nConnection: close\r\n';
  test.each([
    ['no HTTP', 'halo\r\n\r\n'],
    ['binary', Buffer.from([0x16, 0x03, 0x01, 0, 0xff, 0xff, 1, 0])],
    ['a giant header', `GET /api/session HTTP/1.1\r\n${close}X-A: ${'a'.repeat(70_000)}\r\n\r\n`],
    ['a thousand headers', `GET /api/session HTTP/1.1\r\n${close}${'X-A: 1\r\n'.repeat(5000)}\r\n`],
    ['a length that is none', `POST /api/session HTTP/1.1\r\n${close}Content-Length: -1\r\n\r\n`],
    [
      'a length twice',
      `POST /api/session HTTP/1.1\r\n${close}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
    ],
    [
      'a smuggled request',
      `POST /api/session HTTP/1.1\r\n${close}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/users HTTP/1.1\r\nHost: x\r\n\r\n`,
    ],
    [
      'a broken chunk',
      `POST /api/session HTTP/1.1\r\n${close}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    ],
    ['a null in the path', `GET /api/\0session HTTP/1.1\r\n${close}\r\n`],
    ['a whole foreign address', `GET http://jahat.example/api/session HTTP/1.1\r\n${close}\r\n`],
    ['no host', 'GET /api/session HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['another protocol', `GET /api/session HTTP/9.9\r\n${close}\r\n`],
    [
      'an upgrade',
      `GET /api/session HTTP/1.1\r\nHost: x\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
    ],
  ])('%s gets no 200 and no fault', async (_, bytes) => {
    const answer = await talk(bytes);
    expect(answer).not.toMatch(/^HTTP\/1\.1 (200|5\d\d)/m);
    expect(answer).not.toMatch(/node_modules|\bat \w+ \(/);
  });

  test('a sender who leaves in the middle of an upload leaves nothing behind', async () => {
    const { it, ours } = offices;
    const count = async () => {
      let keys = 0;
      for await (const _ of it.services.files.keys()) keys++;
      return keys;
    };
    const before = await count();
    const form = formOf([
      { field: 'file', name: 'a.pdf', bytes: Buffer.concat([aPdf(), Buffer.alloc(200_000)]) },
    ]);
    const { cookie, session } = ours.visitors.agenda;
    const head =
      `POST /api/agenda/${ours.entryId}/files HTTP/1.1\r\n${close}Cookie: ${cookie}\r\n` +
      `X-CSRF-Token: ${session.csrfToken}\r\nIdempotency-Key: ${randomUUID()}\r\n` +
      `Content-Type: ${form.headers['content-type']}\r\nContent-Length: ${form.payload.length}\r\n\r\n`;
    await new Promise<void>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port }, () => {
        socket.write(Buffer.concat([Buffer.from(head), form.payload.subarray(0, 100_000)]), () => {
          socket.destroy();
          resolve();
        });
      });
    });
    const alive = await it.send(ours.visitors.agenda, 'GET', `/api/agenda/${ours.entryId}`);
    expect(alive.statusCode).toBe(200);
    expect(await count()).toBe(before);
  });
});
