import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftReply, ReadDraftsReply, RefusalReply } from '@tuntas/api';
import { parseDefinition, type SopDefinition } from '@tuntas/sop';
import { printBpmn } from '@tuntas/naskah';
import { releaseShipped, shippedText } from '../cases/testing.ts';
import { formOf } from '../documents/testing.ts';
import {
  codeOfReply,
  testApp,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../http/testing.ts';

const NAME = 'lamandau-pemulangan-orang-terlantar';
let it: TestApp;
let office: TestOffice;
let versionId: string;
let admin: Visitor;
let staff: Visitor;

beforeAll(async () => {
  it = await testApp();
  office = await it.office('Kantor Satu');
  versionId = await releaseShipped(it.services, office.id, NAME);
  admin = await it.logIn(office.users.admin.email);
  staff = await it.logIn(office.users.none.email);
});
afterAll(() => it.close());

const get = (url: string, headers = {}) => it.send(staff, 'GET', url, undefined, headers);

test('the flow of a version is the BPMN of its definition', async () => {
  const reply = await get(`/api/sops/${versionId}/bpmn`);
  const { definition } = parseDefinition(shippedText(NAME), 'sop.yaml');
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(reply.headers['content-disposition']).toBeUndefined();
  expect(reply.body).toBe(definition && (await printBpmn(definition)));
});

test('a browser that has it hears that it is still so', async () => {
  const url = `/api/sops/${versionId}/bpmn`;
  const etag = String((await get(url)).headers['etag']);
  const again = await get(url, { 'if-none-match': `"lain", W/${etag}` });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await get(url, { 'if-none-match': '"lain"' })).statusCode).toBe(200);
});

test('it is saved under the name of the SOP when asked', async () => {
  const reply = await get(`/api/sops/${versionId}/bpmn?download=true`);
  expect(reply.headers['content-disposition']).toContain(`filename="${NAME}-v1.bpmn"`);
});

test('a draft is shown as it is now, to those who may see drafts', async () => {
  const made = await it.send(admin, 'POST', `/api/sops/${versionId}/drafts`);
  const { summary, definition } = made.json<DraftReply>();
  const [step] = definition.flow.steps;
  const edits = [{ type: 'set-step-title', step: step?.id, title: 'Menerima <surat> baru' }];
  const body = { expectedVersion: summary.version, edits, answers: [] };
  await it.send(admin, 'POST', `/api/sop-drafts/${summary.id}/edits`, body);
  const url = `/api/sop-drafts/${summary.id}/bpmn`;
  expect((await it.send(admin, 'GET', url)).body).toContain('name="Menerima &#60;surat&#62; baru"');
  expect(codeOfReply(await get(url))).toBe('NOT_PERMITTED');
});

test('nothing is told of a version of another office, nor of one that is not there', async () => {
  const other = await it.office('Kantor Dua');
  const stranger = await it.logIn(other.users.head.email);
  const url = `/api/sops/${versionId}/bpmn`;
  expect(codeOfReply(await it.send(stranger, 'GET', url))).toBe('NOT_FOUND');
  const none = '01890000-0000-7000-8000-000000000000';
  expect(codeOfReply(await get(`/api/sops/${none}/bpmn`))).toBe('NOT_FOUND');
  expect(codeOfReply(await it.send(admin, 'GET', `/api/sop-drafts/${none}/bpmn`))).toBe(
    'NOT_FOUND',
  );
});

describe('a draft from a BPMN file', () => {
  const FOREIGN = readFileSync(
    join(import.meta.dirname, '../../../naskah/src/bpmn/testing/camunda.bpmn'),
  );
  const send = (bytes: Buffer, visitor = admin, key: string = randomUUID()) => {
    const form = formOf([{ field: 'file', name: 'bantuan.bpmn', bytes }]);
    const headers = {
      cookie: visitor.cookie,
      'x-csrf-token': visitor.session.csrfToken,
      'idempotency-key': key,
      ...form.headers,
    };
    return it.app.inject({ method: 'POST', url: '/api/sop-bpmn', headers, payload: form.payload });
  };
  const draftOf = async (bytes: Buffer): Promise<DraftReply> => {
    const [made] = (await send(bytes)).json<ReadDraftsReply>().drafts;
    return (await it.send(admin, 'GET', `/api/sop-drafts/${made?.id}`)).json<DraftReply>();
  };

  test('has its steps as rows and proposals, and asks for what BPMN does not say', async () => {
    const { summary, definition, questions, diagnostics, source } = await draftOf(FOREIGN);
    expect(summary).toMatchObject({ sopId: 'bantuan-sembako', fileName: 'bantuan.bpmn', rows: 5 });
    expect(definition.sheet.performers.map(({ name }) => name)).toEqual([
      'Petugas Loket',
      'Kepala Bidang',
    ]);
    const asked = questions.map(({ where }) => where);
    expect(asked).toEqual(expect.arrayContaining(['sheet.number', 'rows[0].time', 'bpmn[1]']));
    expect(asked).not.toContain('sheet.name');
    const left = questions.find(({ where }) => where === 'bpmn[1]');
    expect(left?.ask).toMatch(/^Subproses “Survei lapangan” tidak didukung/);
    expect(left?.why).toMatch(/^Baris 43 berkas BPMN \(Activity_survei\)/);
    const [place] = left?.places ?? [];
    const [block] = source?.blocks ?? [];
    expect(block?.type === 'text' && block.lines[place?.row ?? 0]).toContain('Activity_survei');
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['BASIS_INFERRED']));
  });

  test('from an export of ours is the same SOP under another name, with nothing to ask', async () => {
    const exported = Buffer.from((await get(`/api/sops/${versionId}/bpmn`)).body);
    const { definition } = parseDefinition(shippedText(NAME), 'sop.yaml');
    const draft = await draftOf(exported);
    expect(draft.questions).toEqual([]);
    expect(draft.definition.sheet).toEqual(definition?.sheet);
    const facts = (steps: SopDefinition['flow']['steps'] = []) =>
      steps.map(({ id, kind, by, row }) => [id, kind, by, row]);
    expect(facts(draft.definition.flow.steps)).toEqual(facts(definition?.flow.steps));
  });

  test('is kept whatever letters stand in the file', async () => {
    const xml = FOREIGN.toString().replace('Bantuan sembako', 'A&#0;B&#xD800; \u0000 C');
    const { definition } = await draftOf(Buffer.from(xml));
    expect(definition.sheet.name).toMatch(/^A B\ufffd/);
  });

  test('is begun once for one command', async () => {
    const key = randomUUID();
    const [first, again] = [await send(FOREIGN, admin, key), await send(FOREIGN, admin, key)];
    expect(again.json()).toEqual(first.json());
  });

  test('is refused in words when it is another file', async () => {
    const reply = await send(Buffer.from('%PDF-1.7'));
    expect(reply.json<RefusalReply>().message).toMatch(/bukan BPMN 2\.0/);
  });

  test('is for administrators', async () => {
    expect(codeOfReply(await send(FOREIGN, staff))).toBe('NOT_PERMITTED');
  });
});
