import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenCaseRequest } from '@tuntas/api';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { bindPerformers } from '../sops/index.ts';
import { getCase } from './get-case.ts';
import { getInbox } from './get-inbox.ts';
import { listCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import {
  plantAgendaEntry,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  office = await plantCaseOffice(
    services,
    database,
    shippedText('lamandau-pemulangan-orang-terlantar'),
  );
});
afterAll(() => database.close());

const nik = '6209014107450001';
async function aRequest(changes: Partial<OpenCaseRequest> = {}): Promise<OpenCaseRequest> {
  return {
    agendaId: await plantAgendaEntry(services, office.clerk),
    sopVersionId: office.versionId,
    client: { name: ' Contoh Siti Aminah ', nik },
    ...changes,
  };
}
const open = (request: OpenCaseRequest, actor: Actor = office.clerk, commandId: string = v7()) =>
  openCase(services, { actor, commandId, request });
const countOf = async (table: string) =>
  (
    await database.ownerQuery<{ n: number }>(
      `select count(*)::int as n from ${table} where office_id = $1`,
      [office.officeId],
    )
  )[0]?.n;

test('a case stands at the first step, on the desk of its posts, with its client', async () => {
  const { caseId, state, version } = await open(await aRequest());
  expect(version).toBe(1);
  expect(state.open.map(({ stepId }) => stepId)).toEqual([office.definition.flow.start]);
  const page = await getCase(services, office.clerk, caseId);
  expect(page.client?.name).toBe('Contoh Siti Aminah');
  expect(page.client?.nikMasked).not.toContain(nik.slice(6, 12));
  expect(page.number).toMatch(/^2026\/\d{4}$/);
  expect(page.holders[0]?.performers.some(({ posts }) => posts.length > 0)).toBe(true);
  const step = office.definition.flow.steps.find(({ id }) => id === office.definition.flow.start);
  const first = [...(step?.by ?? []), ...(step?.recordedBy ?? [])]
    .map((id) => office.performers.get(id))
    .find((actor) => actor !== undefined);
  const { items } = await getInbox(services, first as Actor, {});
  expect(items.map((item) => item.caseId)).toContain(caseId);
});

test('cases from one entry have numbers of their own, also when opened at the same time', async () => {
  const request = await aRequest();
  const replies = await Promise.all([1, 2, 3].map(() => open(request)));
  const pages = await Promise.all(
    replies.map(({ caseId }) => getCase(services, office.clerk, caseId)),
  );
  const [first = ''] = pages.map(({ number }) => number).sort();
  expect(pages.map(({ number }) => number).sort()).toEqual([first, `${first}-2`, `${first}-3`]);
});

test('the same command again opens nothing and answers the same', async () => {
  const request = await aRequest();
  const commandId = v7();
  const before = (await countOf('cases')) ?? 0;
  const replies = await Promise.all([1, 2, 3, 4].map(() => open(request, office.clerk, commandId)));
  for (const reply of replies) expect(reply).toEqual(replies[0]);
  expect(await countOf('cases')).toBe(before + 1);
});

test('a case is found by name, number and full NIK, in its own office only', async () => {
  const { caseId } = await open(
    await aRequest({ client: { name: 'Contoh Zulkifli Özdemir', nik: '6209011501600002' } }),
  );
  const { number } = await getCase(services, office.clerk, caseId);
  const find = async (search: string, actor: Actor = office.clerk) =>
    (await listCases(services, actor, { search })).items.map(({ id }) => id);
  for (const search of ['zulkifli', 'ZULK', 'ozdem zul', number, '6209011501600002']) {
    expect(await find(search), search).toEqual([caseId]);
  }
  for (const search of ['zulkifli x', '6209011501600003', '62090115016000', '2026/9999', '%']) {
    expect(await find(search), search).not.toContain(caseId);
  }
  const bare = number.split('/')[1] ?? '';
  for (const search of [bare, String(Number(bare)), `zulkifli ${bare}`]) {
    expect(await find(search), search).toEqual([caseId]);
  }
  expect(await find(`${bare}9`)).not.toContain(caseId);
  const other = await plantCaseOffice(services, database, shippedText('lamandau-lansia-terlantar'));
  expect(await find('zulkifli', other.clerk)).toEqual([]);
  expect(await find('6209011501600002', other.clerk)).toEqual([]);
});

test('the list goes on page by page, newest first, each case once', async () => {
  await open(await aRequest());
  await open(await aRequest());
  const all = await listCases(services, office.clerk, { limit: 100 });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listCases(services, office.clerk, { limit: 2, ...(cursor && { cursor }) });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(all.items.map(({ id }) => id));
  expect(new Set(seen).size).toBe(seen.length);
});

describe('is refused and leaves nothing behind', () => {
  test.each<[string, () => Promise<[OpenCaseRequest, Actor]>]>([
    ['NOT_PERMITTED', async () => [await aRequest(), office.head]],
    ['NOT_FOUND', async () => [await aRequest({ agendaId: v7() }), office.clerk]],
    ['SOP_NOT_RELEASED', async () => [await aRequest({ sopVersionId: v7() }), office.clerk]],
    ['ENTRY_UNKNOWN', async () => [await aRequest({ entry: 'x' }), office.clerk]],
  ])('%s', async (code, make) => {
    const [request, actor] = await make();
    const before = [await countOf('cases'), await countOf('people'), await countOf('commands')];
    await expect(open(request, actor)).rejects.toMatchObject({ code });
    expect([await countOf('cases'), await countOf('people'), await countOf('commands')]).toEqual(
      before,
    );
  });

  test('PERFORMER_UNBOUND, naming the performer', async () => {
    const bare = await plantCaseOffice(
      services,
      database,
      shippedText('lamandau-lansia-terlantar'),
    );
    const [performerId = ''] = bare.performers.keys();
    await services.db.office(bare.officeId, (tx) =>
      bindPerformers(services, tx, {
        versionId: bare.versionId,
        actorUserId: null,
        bindings: [{ performerId, postIds: [] }],
      }),
    );
    const request = {
      agendaId: await plantAgendaEntry(services, bare.clerk),
      sopVersionId: bare.versionId,
      client: { name: 'Contoh' },
    };
    const title = bare.definition.flow.performers.find(({ id }) => id === performerId)?.title;
    await expect(
      openCase(services, { actor: bare.clerk, commandId: v7(), request }),
    ).rejects.toMatchObject({ code: 'PERFORMER_UNBOUND', detail: { performer: title } });
  });
});
