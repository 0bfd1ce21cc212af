import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PostReply } from '@tuntas/api';
import {
  codeOfReply,
  testApp,
  type TestApp,
  type TestOffice,
  type Visitor,
} from './http/testing.ts';

import { hashRequest } from './run-command.ts';

let it: TestApp;
let office: TestOffice;
let admin: Visitor;
beforeAll(async () => {
  it = await testApp();
  office = await it.office('Kantor Satu');
  admin = await it.logIn(office.users.admin.email);
});
afterAll(() => it.close());

const createPost = (title: string, commandId: string, visitor = admin) =>
  it.send(visitor, 'POST', '/api/posts', { title, powers: [] }, { 'idempotency-key': commandId });
const countPosts = async (title: string) =>
  (await it.send(admin, 'GET', '/api/posts'))
    .json<PostReply[]>()
    .filter((post) => post.title === title).length;

test('the same command again gets the first answer and does nothing', async () => {
  const id = randomUUID();
  const first = await createPost('Sekali', id);
  const second = await createPost('Sekali', id);
  const shouted = await createPost('Sekali', id.toUpperCase());
  expect(first.statusCode).toBe(200);
  expect(second.json()).toEqual(first.json());
  expect(shouted.json()).toEqual(first.json());
  expect(await countPosts('Sekali')).toBe(1);
});

test('another command under the same id is refused and does nothing', async () => {
  const id = randomUUID();
  await createPost('Pertama', id);
  expect(codeOfReply(await createPost('Kedua', id))).toBe('COMMAND_ID_REUSED');
  const otherRoute = await it.send(
    admin,
    'POST',
    '/api/users',
    { name: 'Contoh', email: 'contoh@kantor.contoh' },
    { 'idempotency-key': id },
  );
  expect(codeOfReply(otherRoute)).toBe('COMMAND_ID_REUSED');
  expect(await countPosts('Kedua')).toBe(0);
});

test('the id of one person is not the id of another', async () => {
  const id = randomUUID();
  await createPost('Milik', id);
  const { posts, users } = office;
  await it.send(admin, 'POST', `/api/posts/${posts.admin}/holders`, {
    userId: users.head.id,
    capacity: 'plh',
    fromOn: '2026-11-01',
  });
  const other = await it.logIn(users.head.email);
  expect(codeOfReply(await createPost('Milik', id, other))).toBe('COMMAND_ID_REUSED');
});

test('twenty at the same time are done once and all get the same answer', async () => {
  const id = randomUUID();
  const replies = await Promise.all(Array.from({ length: 20 }, () => createPost('Serentak', id)));
  expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
  expect(replies[0]?.statusCode).toBe(200);
  expect(await countPosts('Serentak')).toBe(1);
});

test('a refused command leaves its id free', async () => {
  const id = randomUUID();
  const headers = { 'idempotency-key': id };
  const body = { title: 'Bawahan', powers: [], parentId: randomUUID() };
  expect(codeOfReply(await it.send(admin, 'POST', '/api/posts', body, headers))).toBe(
    'REQUEST_INVALID',
  );
  expect(codeOfReply(await createPost('Bawahan', id))).toBe('OK');
});

test('a first password comes again with the repeated command, and is stored nowhere', async () => {
  const id = randomUUID();
  const ask = () =>
    it.send(
      admin,
      'POST',
      '/api/users',
      { name: 'Contoh Baru', email: 'baru@kantor.contoh' },
      { 'idempotency-key': id },
    );
  const first = (await ask()).json<{ userId: string; firstPassword: string }>();
  expect((await ask()).json()).toEqual(first);
  const rows = await it.database.ownerQuery<{ all: string }>(
    `select coalesce((select string_agg(to_jsonb(c)::text, '') from commands c), '')
         || coalesce((select string_agg(to_jsonb(e)::text, '') from office_events e), '') as all`,
  );
  expect(rows[0]?.all).toContain(first.userId);
  expect(rows[0]?.all).not.toContain(first.firstPassword);
});

test('the number of a client cannot be guessed from what is kept of the command', async () => {
  const id = randomUUID();
  const request = { title: 'Hanya nomor', powers: [] };
  await it.send(admin, 'POST', '/api/posts', request, { 'idempotency-key': id });
  const [row] = await it.database.ownerQuery<{ hash: string }>(
    `select encode(request_hash, 'hex') as hash from commands where id = $1`,
    [id],
  );
  expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.hash).not.toBe(hashRequest(request));
});
