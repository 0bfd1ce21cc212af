import { beforeEach, expect, test } from 'vitest';
import type {
  DraftReply,
  EndedEntry,
  EndedListReply,
  EndedPreviewReply,
  SopReply,
} from '@tuntas/api';
import { verifyAudit } from '../audit/index.ts';
import { releaseShipped } from '../cases/testing.ts';
import {
  codeOfReply,
  httpOfficePerTest,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../http/testing.ts';

let it: TestApp;
let office: TestOffice;
let admin: Visitor;
let versionId: string;
httpOfficePerTest((fresh) => {
  ({ it, office, admin } = fresh);
});
beforeEach(async () => {
  versionId = await releaseShipped(it.services, office.id, 'lamandau-lansia-terlantar');
});

const LAW = {
  kind: 'law',
  name: 'Undang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia',
  since: '2026-01-01',
  by: 'dicabut UU contoh',
};
const add = (body: object) => it.send(admin, 'POST', '/api/ended-laws', body);
const list = async (visitor = admin) =>
  (await it.send(visitor, 'GET', '/api/ended-laws')).json<EndedListReply>().entries;
const own = async (): Promise<EndedEntry | undefined> =>
  (await list()).find(({ id }) => id !== null);
const warnings = async () =>
  (await it.send(admin, 'GET', `/api/sops/${versionId}`))
    .json<SopReply>()
    .diagnostics.filter(({ message }) => message.includes('UU contoh'));

test('an entry warns at once on the page of the SOP, and no longer when it is withdrawn', async () => {
  expect(await warnings()).toEqual([]);
  const { id } = (await add(LAW)).json<{ id: string }>();
  expect(await warnings()).toMatchObject([
    { code: 'LAW_NOT_IN_FORCE', severity: 'warning', path: '/sheet/legalBases/4' },
    { code: 'LAW_NOT_IN_FORCE', severity: 'warning', path: '/sheet/legalBases/8' },
  ]);
  expect(await own()).toMatchObject({
    id,
    law: 'UU 13/1998',
    mentions: [{ place: 'version', id: versionId }],
    withdrawn: null,
  });
  const withdraw = () =>
    it.send(admin, 'POST', `/api/ended-laws/${id}/withdrawal`, { reason: 'Keliru dicatat' });
  expect((await withdraw()).statusCode).toBe(200);
  expect(codeOfReply(await withdraw())).toBe('NOTHING_TO_CHANGE');
  expect(await warnings()).toEqual([]);
  expect(await own()).toMatchObject({ mentions: [], withdrawn: { reason: 'Keliru dicatat' } });
  expect((await add(LAW)).statusCode).toBe(200);
});

test('an end that is still to come warns from its day on', async () => {
  await add({ ...LAW, since: '2999-01-01' });
  expect(await warnings()).toEqual([]);
  expect((await own())?.mentions).toHaveLength(1);
});

test('a year or a month is kept as it was written, and warns from its first day on', async () => {
  for (const [since, told] of [
    ['2021', 'sejak 2021'],
    ['2021-05', 'sejak Mei 2021'],
  ] as const) {
    const { id } = (await add({ ...LAW, since })).json<{ id: string }>();
    expect((await own())?.since).toBe(since);
    expect((await warnings())[0]?.message).toContain(told);
    const reason = { reason: 'Keliru dicatat' };
    await it.send(admin, 'POST', `/api/ended-laws/${id}/withdrawal`, reason);
  }
  const { findings } = await verifyAudit(it.services, { officeId: office.id });
  expect(findings).toEqual([]);
  await add({ ...LAW, since: '2999' });
  expect(await warnings()).toEqual([]);
  for (const since of ['2021-13', '2021-02-30', '21', '2021-5', '']) {
    expect([since, (await add({ ...LAW, since })).statusCode]).toEqual([since, 400]);
  }
});

test('it warns on a draft too', async () => {
  await add(LAW);
  const draft = (await it.send(admin, 'POST', `/api/sops/${versionId}/drafts`)).json<DraftReply>();
  const read = await it.send(admin, 'GET', `/api/sop-drafts/${draft.summary.id}`);
  for (const { diagnostics } of [draft, read.json<DraftReply>()]) {
    expect(diagnostics.filter(({ message }) => message.includes('UU contoh'))).toHaveLength(2);
  }
});

test('the same law is not taken twice, under whatever name', async () => {
  const both = await Promise.all([add(LAW), add({ ...LAW, name: 'UU No. 13/1998' })]);
  expect(both.map((reply) => reply.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect(codeOfReply(await add({ ...LAW, name: 'UU 13 Tahun 1998' }))).toBe('ENDED_KNOWN');
  expect(codeOfReply(await add({ ...LAW, name: 'UU 4/1965' }))).toBe('ENDED_KNOWN');
  expect(codeOfReply(await add({ ...LAW, kind: 'programme', name: 'dtks' }))).toBe('ENDED_KNOWN');
  expect(codeOfReply(await add({ ...LAW, name: 'Surat edaran bupati' }))).toBe('ENDED_UNREADABLE');
  expect(codeOfReply(await add({ ...LAW, kind: 'programme', name: '--' }))).toBe(
    'ENDED_UNREADABLE',
  );
});

test('a preview says how it is recognised, whether it is known, and where it stands', async () => {
  const preview = async (query: string) =>
    (await it.send(admin, 'GET', `/api/ended-laws/preview?${query}`)).json<EndedPreviewReply>();
  expect(await preview('kind=law&name=UU%20No.%2013%20Th.%201998')).toMatchObject({
    law: 'UU 13/1998',
    known: null,
    mentions: [{ id: versionId }],
  });
  expect(await preview('kind=law&name=UU%204/1965')).toMatchObject({ known: { since: '1998' } });
  expect(await preview('kind=law&name=surat')).toEqual({
    law: null,
    region: null,
    known: null,
    mentions: [],
  });
  const words = await preview('kind=programme&name=Contoh%20lama&words=lanjut%20usia,xyz');
  expect(words.mentions).toMatchObject([{ id: versionId }]);
});

test('it stays in its office, and drafts are shown to those who may read them', async () => {
  await add(LAW);
  await it.send(admin, 'POST', `/api/sops/${versionId}/drafts`);
  const placesFor = async (role: 'admin' | 'head' | 'none') => {
    const entries = await list(await it.logIn(office.users[role].email));
    return entries[0]?.mentions.map(({ place }) => place);
  };
  expect(await placesFor('admin')).toEqual(['version', 'draft']);
  expect(await placesFor('head')).toEqual(['version', 'draft']);
  expect(await placesFor('none')).toEqual(['version']);
  const other = await it.office('Kantor lain');
  const theirs = await list(await it.logIn(other.users.admin.email));
  expect(theirs.some(({ id }) => id !== null)).toBe(false);
});

test('what was written past the program shows in the verification', async () => {
  const { id } = (await add(LAW)).json<{ id: string }>();
  const findings = async () =>
    (await verifyAudit(it.services, { officeId: office.id })).findings.map(({ code }) => code);
  expect(await findings()).not.toContain('ROW_CHANGED');
  await it.database.ownerQuery(
    'update ended_entries set ended_by = $1 where office_id = $2 and id = $3',
    ['lain', office.id, id],
  );
  expect(await findings()).toContain('ROW_CHANGED');
});
