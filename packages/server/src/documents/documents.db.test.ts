import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FILE_MAX_BYTES, type AgendaEntry, type FileRef } from '@tuntas/api';
import { aLetter, plantCase } from '../agenda/testing.ts';
import type { Actor } from '../http/actor.ts';
import {
  codeOfReply,
  testApp,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../http/testing.ts';
import type { FileStore } from './file-store.ts';
import { openLocalFileStore } from './local-file-store.ts';
import { sweepFiles } from './sweep-files.ts';
import { aJpeg, aPdf, formOf } from './testing.ts';

const DAY = 24 * 3600 * 1000;
let it: TestApp;
let folder: string;
let files: FileStore;
let office: TestOffice;
const visitors = new Map<string, Visitor>();
let entryId: string;
let secretId: string;
let caseId: string;
let secretCaseId: string;

beforeAll(async () => {
  it = await testApp();
  folder = await mkdtemp(join(tmpdir(), 'tuntas-files-'));
  files = await openLocalFileStore(folder);
  Object.assign(it.services, { files });
  office = await it.office('Kantor Satu');
  for (const who of ['agenda', 'head', 'admin', 'none'] as const) {
    visitors.set(who, await it.logIn(office.users[who].email));
  }
  const other = await it.office('Kantor Dua');
  visitors.set('stranger', await it.logIn(other.users.agenda.email));
  entryId = await register({});
  secretId = await register({ secrecy: 'rahasia' });
  const [holder, past] = [actorOf('none'), actorOf('admin')];
  caseId = await plantCase(it.database, { agendaId: entryId, number: '1', holder, past });
  secretCaseId = await plantCase(it.database, {
    agendaId: secretId,
    number: '2',
    holder: actorOf('head'),
    past: actorOf('head'),
  });
});
afterAll(async () => {
  await it.close();
  await rm(folder, { recursive: true, force: true });
});

function as(who: string): Visitor {
  const visitor = visitors.get(who);
  if (visitor === undefined) throw new Error(`nobody is called ${who}`);
  return visitor;
}

function actorOf(who: string): Actor {
  const { user, posts } = as(who).session;
  return { officeId: office.id, userId: user.id, userName: user.name, posts };
}

async function register(changes: Parameters<typeof aLetter>[0]): Promise<string> {
  const reply = await it.send(as('agenda'), 'POST', '/api/agenda', aLetter(changes));
  expect(codeOfReply(reply)).toBe('OK');
  return reply.json<AgendaEntry>().id;
}

interface Sent {
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly commandId?: string;
  readonly field?: string;
}

function upload(who: string, url: string, sent: Sent = {}) {
  const { name = 'surat.pdf', bytes = aPdf(), field = 'file' } = sent;
  return send(who, url, formOf([{ field, name, bytes }]), sent.commandId);
}

function send(
  who: string,
  url: string,
  form: ReturnType<typeof formOf>,
  commandId: string = randomUUID(),
) {
  const visitor = as(who);
  return it.app.inject({
    method: 'POST',
    url,
    payload: form.payload,
    headers: {
      ...form.headers,
      cookie: visitor.cookie,
      'x-csrf-token': visitor.session.csrfToken,
      'idempotency-key': commandId,
    },
  });
}

const ofEntry = (id = entryId) => `/api/agenda/${id}/files`;
const ofCase = (id = caseId) => `/api/cases/${id}/files`;
const download = (who: string, id: string) => it.send(as(who), 'GET', `/api/files/${id}`);

async function keysInStore(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of files.keys()) keys.push(key);
  return keys;
}

test('what goes in comes out, as an attachment that no browser runs', async () => {
  const bytes = aPdf('Désa');
  const sent = await upload('agenda', ofEntry(), { name: 'Surat Désa.exe', bytes });
  expect(sent.statusCode).toBe(200);
  const ref = sent.json<FileRef>();
  expect(ref).toMatchObject({
    name: 'Surat Désa.exe.pdf',
    mediaType: 'application/pdf',
    bytes: bytes.length,
    uploadedBy: 'Contoh agenda',
  });
  const got = await download('none', ref.id);
  expect(got.statusCode).toBe(200);
  expect(got.rawPayload).toEqual(bytes);
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="Surat Desa.exe.pdf"; filename*=UTF-8''Surat%20D%C3%A9sa.exe.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
  const entry = await it.send(as('none'), 'GET', `/api/agenda/${entryId}`);
  expect(entry.json<AgendaEntry>().files).toContainEqual(ref);
});

test('bytes that are lost are a fault to be looked into, not an outage that passes', async () => {
  const { id } = (await upload('agenda', ofEntry())).json<FileRef>();
  const [row] = await it.database.ownerQuery<{ store_key: string }>(
    'select store_key from files where id = $1',
    [id],
  );
  await files.remove(row?.store_key ?? '');
  expect(codeOfReply(await download('agenda', id))).toBe('INTERNAL');
  await it.database.ownerQuery('delete from files where id = $1', [id]);
});

test('every download is written into the read log, a refused one is not', async () => {
  const { id } = (await upload('agenda', ofEntry(secretId))).json<FileRef>();
  expect(codeOfReply(await download('head', id))).toBe('OK');
  expect(codeOfReply(await download('none', id))).toBe('NOT_PERMITTED');
  const reads = await it.database.ownerQuery(
    'select user_id, kind from read_log where office_id = $1 and subject_id = $2',
    [office.id, id],
  );
  expect(reads).toEqual([{ user_id: office.users.head.id, kind: 'file' }]);
});

describe('who may upload', () => {
  test.each([
    ['agenda', 'OK', 'OK'],
    ['none', 'NOT_PERMITTED', 'OK'],
    ['head', 'NOT_PERMITTED', 'NOT_PERMITTED'],
    ['admin', 'NOT_PERMITTED', 'NOT_PERMITTED'],
    ['stranger', 'NOT_FOUND', 'NOT_FOUND'],
  ])('%s: into the agenda %s, into a case that waits at "none" %s', async (who, agenda, inCase) => {
    const before = (await keysInStore()).length;
    expect(codeOfReply(await upload(who, ofEntry()))).toBe(agenda);
    expect(codeOfReply(await upload(who, ofCase()))).toBe(inCase);
    const kept = [agenda, inCase].filter((code) => code === 'OK').length;
    expect((await keysInStore()).length).toBe(before + kept);
  });

  test('nobody into a closed case', async () => {
    const holder = actorOf('none');
    const id = await plantCase(it.database, {
      agendaId: entryId,
      number: '9',
      holder,
      past: holder,
    });
    await it.database.ownerQuery(
      "update cases set status = 'closed' where office_id = $1 and id = $2",
      [office.id, id],
    );
    expect(codeOfReply(await upload('none', ofCase(id)))).toBe('CASE_CLOSED');
    expect(codeOfReply(await upload('agenda', ofCase(id)))).toBe('CASE_CLOSED');
  });
});

describe('who may download', () => {
  test.each([
    ['agenda', 'OK', 'OK'],
    ['head', 'OK', 'OK'],
    ['admin', 'OK', 'NOT_PERMITTED'],
    ['none', 'OK', 'NOT_PERMITTED'],
    ['stranger', 'NOT_FOUND', 'NOT_FOUND'],
  ])('%s: an open letter %s, a secret one and its case %s', async (who, open, secret) => {
    const ids = [ofEntry(), ofCase(), ofEntry(secretId), ofCase(secretCaseId)].map(
      async (url) => (await upload('agenda', url)).json<FileRef>().id,
    );
    const codes = await Promise.all(
      ids.map(async (id) => codeOfReply(await download(who, await id))),
    );
    expect(codes).toEqual([open, open, secret, secret]);
  });
});

describe('is refused', () => {
  const form = (...parts: Parameters<typeof formOf>[0]) => formOf(parts);
  test.each([
    ['FILE_EMPTY', form({ field: 'file', name: 'a.pdf', bytes: '' })],
    ['FILE_TYPE', form({ field: 'file', name: 'a.pdf', bytes: '<script>alert(1)</script>' })],
    ['TOO_LARGE', form({ field: 'file', name: 'a.pdf', bytes: Buffer.alloc(FILE_MAX_BYTES + 1) })],
    ['REQUEST_INVALID', form()],
    ['REQUEST_INVALID', form({ field: 'file', bytes: 'text' })],
    ['REQUEST_INVALID', form({ field: 'other', name: 'a.pdf', bytes: aPdf() })],
    [
      'REQUEST_INVALID',
      form({ field: 'file', name: 'a.pdf', bytes: aPdf() }, { field: 'caseId', bytes: 'x' }),
    ],
    [
      'TOO_LARGE',
      form(
        { field: 'file', name: 'a.pdf', bytes: aPdf() },
        { field: 'file', name: 'b.pdf', bytes: aPdf() },
      ),
    ],
  ])('%s', async (code, payload) => {
    const before = (await keysInStore()).length;
    const reply = await send('agenda', ofEntry(), payload);
    expect(codeOfReply(reply)).toBe(code);
    expect((await keysInStore()).length).toBe(before);
  });

  test.each([
    ['a form cut short', (whole: Buffer) => whole.subarray(0, whole.length - 30)],
    ['a form without its head', (whole: Buffer) => whole.subarray(60)],
    ['no form at all', () => Buffer.from('x')],
    ['nothing', () => Buffer.alloc(0)],
  ])('%s', async (_, damage) => {
    const whole = form({ field: 'file', name: 'a.pdf', bytes: aPdf() });
    const reply = await send('agenda', ofEntry(), { ...whole, payload: damage(whole.payload) });
    expect(codeOfReply(reply)).toBe('REQUEST_INVALID');
  });
});

describe('the same command again', () => {
  test('gives the first answer and keeps the bytes once, one by one and at once', async () => {
    const before = (await keysInStore()).length;
    const commandId = randomUUID();
    const first = (await upload('agenda', ofEntry(), { commandId })).json<FileRef>();
    const again = await Promise.all(
      Array.from({ length: 5 }, () => upload('agenda', ofEntry(), { commandId })),
    );
    for (const reply of again) expect(reply.json()).toEqual(first);
    expect((await keysInStore()).length).toBe(before + 1);
    expect(codeOfReply(await download('agenda', first.id))).toBe('OK');
  });

  test('with other bytes is another command', async () => {
    const commandId = randomUUID();
    await upload('agenda', ofEntry(), { commandId });
    const other = await upload('agenda', ofEntry(), { commandId, bytes: aJpeg(), name: 'x.jpg' });
    expect(codeOfReply(other)).toBe('COMMAND_ID_REUSED');
  });
});

describe('sweeping', () => {
  beforeEach(() => it.database.ownerQuery('delete from files where office_id = $1', [office.id]));

  test('takes only files of cases that no action named for a week', async () => {
    const old = (await upload('agenda', ofCase())).json<FileRef>();
    const used = (await upload('agenda', ofCase())).json<FileRef>();
    const letter = (await upload('agenda', ofEntry())).json<FileRef>();
    await it.database.ownerQuery(
      'update files set used_at = now() where office_id = $1 and id = $2',
      [office.id, used.id],
    );
    it.advance(6 * DAY);
    visitors.set('agenda', await it.logIn(office.users.agenda.email));
    const young = (await upload('agenda', ofCase())).json<FileRef>();
    expect(await sweepFiles(it.services, office.id)).toBe(0);
    it.advance(DAY + 1);
    expect(await sweepFiles(it.services, office.id)).toBe(1);
    visitors.set('agenda', await it.logIn(office.users.agenda.email));
    expect(codeOfReply(await download('agenda', old.id))).toBe('NOT_FOUND');
    for (const kept of [used, letter, young]) {
      expect(codeOfReply(await download('agenda', kept.id))).toBe('OK');
    }
    const keys = await keysInStore();
    expect(keys.some((key) => key.endsWith(old.id))).toBe(false);
  });
});
