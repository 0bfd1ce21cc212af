import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { PostPower, RefusalReply, SessionReply } from '@tuntas/api';
import type { Config } from '../config.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { FileStore } from '../documents/file-store.ts';
import { addUser, hashPassword } from '../identity/index.ts';
import { createOffice } from '../offices/index.ts';
import { addHolding, addPost } from '../posts/index.ts';
import type { Services } from '../services.ts';
import { buildApp, type AppOptions } from './build-app.ts';

const NO_SCREENS = join(import.meta.dirname, 'no-screens');
export const TEST_PASSWORD = 'kucing-biru-42';

/** Someone logged in, as a browser would be. */
export interface Visitor {
  readonly cookie: string;
  readonly session: SessionReply;
}

export interface TestOffice {
  readonly id: number;
  /** Post ids by power; `none` has no power. */
  readonly posts: Readonly<Record<PostPower | 'none', string>>;
  readonly users: Readonly<Record<PostPower | 'none', { id: string; email: string }>>;
}

/** The HTTP app on a fresh database with a clock to be set. Only for tests. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly database: TestDatabase;
  /** Every route that was registered. */
  readonly routes: readonly string[];
  /** Milliseconds that the clock is moved on. */
  advance(ms: number): void;
  /** An office with one post and one person for each power. */
  office(name: string): Promise<TestOffice>;
  logIn(email: string, password?: string): Promise<Visitor>;
  /** A request as a page of ours makes it: cookie, CSRF token, a command id of its own. */
  send(
    visitor: Visitor | undefined,
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export async function testApp(
  options: AppOptions & { readonly config?: Partial<Config> } = {},
): Promise<TestApp> {
  const database = await testDatabase();
  let now = Date.parse('2026-11-23T02:00:00.000Z');
  const services: Services = {
    config: { ...CONFIG, ...options.config },
    db: database.db,
    files: NO_FILES,
    secrets: {
      personKey: randomBytes(32),
      searchKey: randomBytes(32),
      sealKey: '',
      sealPublicKey: '',
    },
    clock: () => new Date(now),
    newId: () => v7(),
    log: pino({ level: 'silent' }),
  };
  const limits = options.limits ?? { perUser: 100_000, perAddress: 100_000 };
  const routes: string[] = [];
  const app = await buildApp(services, {
    // Packing the built screens is work that few tests look at.
    webDist: NO_SCREENS,
    ...options,
    limits,
    onRoute: (route) => routes.push(route),
  });
  await app.ready();

  const send: TestApp['send'] = (visitor, method, url, body, headers = {}) => {
    const request: InjectOptions = {
      method,
      url,
      headers: {
        ...(visitor ? { cookie: visitor.cookie } : {}),
        ...(visitor && method !== 'GET' ? { 'x-csrf-token': visitor.session.csrfToken } : {}),
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    };
    if (body !== undefined) request.payload = JSON.stringify(body);
    return app.inject(request);
  };

  return {
    app,
    services,
    database,
    routes,
    advance: (ms) => {
      now += ms;
    },
    office: (name) => makeOffice(services, name),
    async logIn(email, password = TEST_PASSWORD) {
      const reply = await send(undefined, 'POST', '/api/session', { email, password });
      if (reply.statusCode !== 200) throw new Error(`login of ${email}: ${reply.body}`);
      const [cookie] = reply.cookies;
      return {
        cookie: `${cookie?.name}=${cookie?.value}`,
        session: reply.json<SessionReply>(),
      };
    },
    send,
    async close() {
      await app.close();
      await database.close();
    },
  };
}

export interface FreshHttpOffice {
  readonly it: TestApp;
  readonly office: TestOffice;
  readonly admin: Visitor;
}

/** One app for the tests of a file, and for each an office whose administrator is logged in. */
export function httpOfficePerTest(put: (fresh: FreshHttpOffice) => void): void {
  let it: TestApp;
  let serial = 0;
  beforeAll(async () => {
    it = await testApp();
  });
  beforeEach(async () => {
    serial += 1;
    const office = await it.office(`Kantor ${String.fromCharCode(96 + serial)}`);
    put({ it, office, admin: await it.logIn(office.users.admin.email) });
  });
  afterAll(() => it.close());
}

export const codeOfReply = (reply: LightMyRequestResponse): string =>
  reply.statusCode === 200 ? 'OK' : reply.json<RefusalReply>().code;

const CONFIG: Config = {
  mode: 'demo',
  dataDir: '',
  databaseUrl: undefined,
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://localhost:3000',
  trustProxy: false,
  logLevel: 'silent',
};

const noFile = () => Promise.reject(new Error('this test has no files'));
const NO_FILES: FileStore = {
  put: noFile,
  open: noFile,
  exists: () => Promise.resolve(false),
  remove: noFile,
  // oxlint-disable-next-line require-yield -- an empty listing
  async *keys() {},
};

async function makeOffice(services: Services, name: string): Promise<TestOffice> {
  const id = await createOffice(services, { name, zone: 'Asia/Jakarta', isDemo: false });
  const passwordHash = await hashPassword(TEST_PASSWORD);
  const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
  const posts = new Map<string, string>();
  const users = new Map<string, { id: string; email: string }>();
  await services.db.office(id, async (tx) => {
    for (const power of ['agenda', 'head', 'admin', 'none'] as const) {
      const powers = power === 'none' ? [] : [power];
      const postId = await addPost(
        services,
        tx,
        { title: `Jabatan ${power}`, unit: '', parentId: null, powers },
        null,
      );
      const email = `${power}@${slug}.contoh`;
      const userId = await addUser(
        services,
        tx,
        { name: `Contoh ${power}`, email, nip: '', passwordHash, mustChangePassword: false },
        null,
      );
      await addHolding(
        services,
        tx,
        { postId, userId, capacity: 'definitif', fromOn: '2026-01-01', untilOn: null },
        null,
      );
      posts.set(power, postId);
      users.set(power, { id: userId, email });
    }
  });
  return {
    id,
    posts: Object.fromEntries(posts) as TestOffice['posts'],
    users: Object.fromEntries(users) as TestOffice['users'],
  };
}
