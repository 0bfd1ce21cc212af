import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftReply, RefusalReply } from '@tuntas/api';
import { printSheet } from '@tuntas/naskah';
import { parseDefinition, printDefinition } from '@tuntas/sop';
import { releaseShipped, shippedText } from '../cases/testing.ts';
import {
  codeOfReply,
  testApp,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../http/testing.ts';
import { releaseSop } from '../sops/index.ts';

const NAME = 'lamandau-lansia-terlantar';
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

const definition = () => {
  const parsed = parseDefinition(shippedText(NAME), 'sop.yaml').definition;
  if (parsed === undefined) throw new Error('The shipped SOP is sound');
  return parsed;
};
const get = (query: string, who = staff, headers = {}) =>
  it.send(who, 'GET', `/api/sops/${versionId}/print?${query}`, undefined, headers);

test.each([
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['html', 'text/html; charset=utf-8'],
  ['svg', 'image/svg+xml'],
] as const)('%s: the very bytes of the official sheet, to be saved', async (format, type) => {
  const reply = await get(`format=${format}&paper=f4&annex=true`);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toBe(type);
  expect(reply.headers['content-disposition']).toMatch(
    /^attachment; filename="SOP .*\(versi 1, dengan lampiran\)/,
  );
  expect(reply.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  const sheet = await printSheet(definition(), { format, paper: 'f4', annex: true });
  expect(reply.rawPayload.equals(Buffer.from(sheet))).toBe(true);
});

test('a version may be kept by the browser, and is not sent twice', async () => {
  const query = 'format=html&paper=a4';
  const reply = await get(query);
  // It may go out of force meanwhile: the browser asks each time.
  expect(reply.headers['cache-control']).toBe('private, no-cache');
  expect(reply.headers['vary']).toContain('cookie');
  const again = await get(query, staff, { 'if-none-match': String(reply.headers['etag']) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await get(query, staff, { 'if-none-match': '"lain"' })).statusCode).toBe(200);
});

test('a withdrawn version says on its sheet that it is not in force, one in force does not', async () => {
  const own = await releaseShipped(it.services, office.id, 'lamandau-pemulangan-orang-terlantar');
  const head = await it.logIn(office.users.head.email);
  const print = (format: string, headers = {}) =>
    it.send(staff, 'GET', `/api/sops/${own}/print?format=${format}&paper=a4`, undefined, headers);
  const before = await print('html');
  expect(before.body).not.toContain('TIDAK BERLAKU');
  const reason = { reason: 'Diganti peraturan baru' };
  const done = await it.send(head, 'POST', `/api/sops/${own}/withdrawal`, reason);
  expect(done.statusCode).toBeLessThan(300);
  const after = await print('html', { 'if-none-match': String(before.headers['etag']) });
  expect(after.statusCode).toBe(200);
  expect(after.body).toMatch(/<p class="draft">TIDAK BERLAKU sejak [^<]+ — dicabut<\/p>/u);
  expect(after.headers['content-disposition']).toContain('tidak berlaku');
  expect((await print('svg')).body).toContain('TIDAK BERLAKU sejak');
});

test('the annex knows the laws that the office added, from the day they end', async () => {
  const query = 'format=html&paper=a4&annex=true';
  const before = await get(query);
  expect(before.headers['cache-control']).toBe('private, no-cache');
  expect(before.body).not.toContain('dicabut UU contoh');
  const law = {
    kind: 'law',
    name: 'Undang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia',
    since: '2026-01-01',
    by: 'dicabut UU contoh',
  };
  expect((await it.send(admin, 'POST', '/api/ended-laws', law)).statusCode).toBeLessThan(300);
  const headers = { 'if-none-match': String(before.headers['etag']) };
  const after = await get(query, staff, headers);
  expect([after.statusCode, after.body.includes('dicabut UU contoh')]).toEqual([200, true]);
  // Without the annex nothing of it shows, so the sheet is the same as ever.
  expect((await get('format=html&paper=a4')).body).not.toContain('dicabut UU contoh');
});

test('a draft is printed as it is now, says what it is, and is never kept', async () => {
  const made = await it.send(admin, 'POST', `/api/sops/${versionId}/drafts`);
  const { summary } = made.json<DraftReply>();
  const edits = [{ type: 'set-sheet-text', path: '/sheet/number', text: '77/KONSEP/2026' }];
  const body = { expectedVersion: summary.version, edits, answers: [] };
  await it.send(admin, 'POST', `/api/sop-drafts/${summary.id}/edits`, body);
  const url = `/api/sop-drafts/${summary.id}/print?format=html&paper=a4`;
  const reply = await it.send(admin, 'GET', url);
  expect(reply.body).toContain('KONSEP — belum disahkan');
  expect(reply.body).toContain('77/KONSEP/2026');
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(reply.headers['etag']).toBeUndefined();
  expect(reply.headers['content-disposition']).toContain('KONSEP SOP');
  expect(codeOfReply(await it.send(staff, 'GET', url))).toBe('NOT_PERMITTED');
});

test('a draft is named for the version that it will be, as its page says', async () => {
  const made = await it.send(admin, 'POST', `/api/sops/${versionId}/drafts`);
  const { summary } = made.json<DraftReply>();
  const nameOf = async () => {
    const url = `/api/sop-drafts/${summary.id}/print?format=html&paper=a4`;
    return String((await it.send(admin, 'GET', url)).headers['content-disposition']);
  };
  expect(await nameOf()).toContain('(versi 2)');
  const source = printDefinition({ ...definition(), version: 2 });
  await releaseSop(it.services, { officeId: office.id, source, file: 'sop.yaml', by: null });
  expect(await nameOf()).toContain('(versi 3)');
});

test('letters that the font lacks are named, with what to do', async () => {
  const made = await it.send(admin, 'POST', `/api/sops/${versionId}/drafts`);
  const { summary } = made.json<DraftReply>();
  const edits = [{ type: 'set-sheet-list', list: 'warnings', items: ['Jangan 中 menunda'] }];
  const body = { expectedVersion: summary.version, edits, answers: [] };
  await it.send(admin, 'POST', `/api/sop-drafts/${summary.id}/edits`, body);
  const print = (format: string) =>
    it.send(admin, 'GET', `/api/sop-drafts/${summary.id}/print?format=${format}&paper=a4`);
  const reply = await print('pdf');
  expect(codeOfReply(reply)).toBe('SHEET_UNPRINTABLE');
  const { message } = reply.json<RefusalReply>();
  expect(message).toContain('“中” (U+4E2D)');
  expect(message).toMatch(/Letaknya: .* butir 1\.$/);
  expect((await print('html')).statusCode).toBe(200);
});

test('a draft that is lawful and far too large is refused with what to do', async () => {
  const made = await it.send(admin, 'POST', `/api/sops/${versionId}/drafts`);
  const { summary } = made.json<DraftReply>();
  const items = Array.from({ length: 200 }, (_, i) => `${i} ${'peringatan '.repeat(180)}`.trim());
  let { version } = summary;
  for (const list of ['warnings', 'records', 'equipment']) {
    const edits = [{ type: 'set-sheet-list', list, items }];
    const body = { expectedVersion: version, edits, answers: [] };
    const reply = await it.send(admin, 'POST', `/api/sop-drafts/${summary.id}/edits`, body);
    expect(reply.statusCode).toBe(200);
    ({ version } = reply.json<DraftReply>().summary);
  }
  for (const format of ['pdf', 'docx']) {
    const url = `/api/sop-drafts/${summary.id}/print?format=${format}&paper=a4`;
    const reply = await it.send(admin, 'GET', url);
    expect(codeOfReply(reply)).toBe('SHEET_TOO_LARGE');
    expect(reply.json<RefusalReply>().message).toContain('lebih dari 1.000.000 huruf');
  }
});

test('nothing is printed for another office, nor of what is not there, nor on other paper', async () => {
  const other = await it.office('Kantor Dua');
  const stranger = await it.logIn(other.users.head.email);
  expect(codeOfReply(await get('format=pdf&paper=a4', stranger))).toBe('NOT_FOUND');
  const none = '01890000-0000-7000-8000-000000000000';
  const draft = `/api/sop-drafts/${none}/print?format=pdf&paper=a4`;
  expect(codeOfReply(await it.send(admin, 'GET', draft))).toBe('NOT_FOUND');
  for (const query of ['format=exe&paper=a4', 'format=pdf&paper=a3', 'format=pdf', '']) {
    expect(codeOfReply(await get(query))).toBe('REQUEST_INVALID');
  }
});
