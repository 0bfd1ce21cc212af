import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftReply } from '@tuntas/api';
import { parseDefinition } from '@tuntas/sop';
import { printBpmn } from '@tuntas/naskah';
import { shippedText } from '../cases/testing.ts';
import {
  codeOfReply,
  testApp,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../http/testing.ts';
import { releaseSop } from '../sops/index.ts';

const NAME = 'lamandau-pemulangan-orang-terlantar';
let it: TestApp;
let office: TestOffice;
let versionId: string;
let admin: Visitor;
let staff: Visitor;

beforeAll(async () => {
  it = await testApp();
  office = await it.office('Kantor Satu');
  const release = { officeId: office.id, source: shippedText(NAME), file: 'sop.yaml', by: null };
  ({ versionId } = await releaseSop(it.services, release));
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
