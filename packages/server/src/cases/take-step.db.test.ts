import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionReply } from '@tuntas/api';
import { foldEvents, type CaseAction, type CaseEvent } from '@tuntas/sop';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { getCase } from './get-case.ts';
import { takeStep } from './take-step.ts';
import {
  fillIn,
  plantCase,
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
    shippedText('lahat-asistensi-rehabilitasi-sosial'),
  );
});
afterAll(() => database.close());

const petugas = () => office.performers.get('petugas') as Actor;
const act = (
  caseId: string,
  expectedVersion: number,
  action: CaseAction,
  actor: Actor,
  commandId: string = v7(),
  on: Services = services,
): Promise<ActionReply> => takeStep(on, { actor, commandId, caseId, expectedVersion, action });

async function firstStep(caseId: string): Promise<CaseAction> {
  const { offered, state } = await getCase(services, petugas(), caseId);
  const forward = offered.find(({ type, tone }) => type === 'take-exit' && tone === 'forward');
  if (forward === undefined) throw new Error('nothing is offered');
  return fillIn(forward, office.definition, state.entry);
}

const rowsOf = (caseId: string) =>
  database.ownerQuery<{ event: CaseEvent; seq: number }>(
    'select event, seq from case_events where office_id = $1 and case_id = $2 order by seq',
    [office.officeId, caseId],
  );

test('an action moves the case on, for everybody who looks', async () => {
  const caseId = await plantCase(services, office);
  const reply = await act(caseId, 1, await firstStep(caseId), petugas());
  const page = await getCase(services, petugas(), caseId);
  expect(page).toMatchObject({ version: 2, state: reply.state, why: reply.why });
  expect(page.offered).toEqual(reply.offered);
  expect(page.timeline.map(({ seq }) => seq)).toEqual(page.timeline.map((_, i) => i + 1));
  expect(page.timeline.at(-1)).toMatchObject({
    actor: petugas().userName,
    actorPost: petugas().posts[0]?.title,
  });
  expect(foldEvents((await rowsOf(caseId)).map(({ event }) => event))).toEqual(page.state);
});

test('the same command again gets the first answer and does nothing', async () => {
  const caseId = await plantCase(services, office);
  const action = await firstStep(caseId);
  const commandId = v7();
  const first = await act(caseId, 1, action, petugas(), commandId);
  const events = await rowsOf(caseId);
  await act(caseId, 2, { type: 'add-note', note: 'Sesudahnya' }, petugas());
  expect(await act(caseId, 1, action, petugas(), commandId)).toEqual(first);
  expect(await rowsOf(caseId)).toHaveLength(events.length + 1);
});

test('the same command many times at once is done once', async () => {
  const caseId = await plantCase(services, office);
  const action = await firstStep(caseId);
  const commandId = v7();
  const before = await rowsOf(caseId);
  const another: Services = { ...services, db: database.another() };
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      act(caseId, 1, action, petugas(), commandId, i % 2 === 0 ? services : another),
    ),
  );
  for (const reply of replies) expect(reply).toEqual(replies[0]);
  const after = await rowsOf(caseId);
  expect(after.length - before.length).toBe(2);
});

test('a command id cannot be used for something else', async () => {
  const [one, two] = [await plantCase(services, office), await plantCase(services, office)];
  const commandId = v7();
  await act(one, 1, { type: 'add-note', note: 'Satu' }, petugas(), commandId);
  const reused = { code: 'COMMAND_ID_REUSED' };
  const note: CaseAction = { type: 'add-note', note: 'Dua' };
  await expect(act(one, 2, note, petugas(), commandId)).rejects.toMatchObject(reused);
  await expect(act(two, 1, note, petugas(), commandId)).rejects.toMatchObject(reused);
  await expect(
    act(one, 1, { type: 'add-note', note: 'Satu' }, office.clerk, commandId),
  ).rejects.toMatchObject(reused);
});

test('one command id on two cases at once is done on one of them', async () => {
  for (let round = 0; round < 5; round++) {
    const cases = [await plantCase(services, office), await plantCase(services, office)];
    const commandId = v7();
    const outcomes = await Promise.allSettled(
      cases.map((caseId) =>
        act(caseId, 1, { type: 'add-note', note: 'Sama' }, petugas(), commandId),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'COMMAND_ID_REUSED' },
    });
  }
});

describe('two officers at once', () => {
  test('one wins, the other is told who did what when', async () => {
    for (let round = 0; round < 5; round++) {
      const caseId = await plantCase(services, office);
      const action = await firstStep(caseId);
      const outcomes = await Promise.allSettled([
        act(caseId, 1, action, petugas()),
        act(caseId, 1, { type: 'add-note', note: 'Bersamaan' }, office.clerk),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const loser = outcomes.find(({ status }) => status === 'rejected');
      expect(loser).toMatchObject({ reason: { code: 'CASE_CHANGED', detail: { version: 2 } } });
      const { what } = (loser as PromiseRejectedResult).reason.detail;
      expect(what).toMatch(
        /^Contoh (petugas memilih “[^”]+” pada “[^”]+”|Petugas TU menambah catatan) pukul \d\d\.\d\d$/,
      );
      const page = await getCase(services, petugas(), caseId);
      expect(page.version).toBe(2);
    }
  });

  test('of many at once exactly one version comes out', async () => {
    const caseId = await plantCase(services, office);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        act(caseId, 1, { type: 'add-note', note: `Catatan ${i}` }, petugas()),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const events = await rowsOf(caseId);
    expect(events.filter(({ event }) => event.type === 'note-added')).toHaveLength(1);
  });
});

describe('is refused and changes nothing', () => {
  const noFile = v7();
  test.each<[string, (caseId: string) => [number, CaseAction, Actor]]>([
    ['CASE_CHANGED', () => [9, { type: 'add-note', note: 'Basi' }, petugas()]],
    ['NOT_PERMITTED', () => [1, { type: 'cancel', reason: 'Alasan cukup' }, petugas()]],
    ['NOT_PERMITTED', () => [1, { type: 'reopen', to: 'x', reason: 'Alasan cukup' }, petugas()]],
    [
      'CASE_NOT_CLOSED',
      () => [1, { type: 'reopen', to: 'x', reason: 'Alasan cukup' }, office.head],
    ],
    ['CASE_NOT_SUSPENDED', () => [1, { type: 'resume' }, office.head]],
    ['REASON_REQUIRED', () => [1, { type: 'suspend', reason: 'a' }, petugas()]],
    [
      'STEP_NOT_OPEN',
      () => [1, { type: 'take-exit', openId: 'x:1', exit: 'onward', as: 'petugas' }, petugas()],
    ],
    [
      'NOT_PERMITTED',
      () => [1, { type: 'take-exit', openId: 'x:1', exit: 'onward', as: 'pelapor' }, petugas()],
    ],
    ['FILE_UNKNOWN', () => [1, { type: 'add-note', note: 'Foto', files: [noFile] }, petugas()]],
  ])('%s', async (code, make) => {
    const caseId = await plantCase(services, office);
    const before = await getCase(services, petugas(), caseId);
    const [version, action, actor] = make(caseId);
    await expect(act(caseId, version, action, actor)).rejects.toMatchObject({ code });
    expect(await getCase(services, petugas(), caseId)).toEqual(before);
  });

  test('a case of another office is not there', async () => {
    const other = await plantCaseOffice(
      services,
      database,
      shippedText('lamandau-lansia-terlantar'),
    );
    const caseId = await plantCase(services, office);
    const [stranger] = other.everybody;
    if (stranger === undefined) throw new Error('nobody works there');
    const note: CaseAction = { type: 'add-note', note: 'Dari luar' };
    await expect(act(caseId, 1, note, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(getCase(services, stranger, caseId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('files named in an action', () => {
  async function plantFile(caseId: string): Promise<string> {
    const id = v7();
    await database.ownerQuery(
      `insert into files (office_id, id, case_id, name, media_type, bytes, sha256, store_key,
                          uploaded_at, uploaded_by, uploaded_by_name)
       values ($1, $2, $3, 'foto.jpg', 'image/jpeg', 3, $4, $5, now(), $6, 'Contoh')`,
      [office.officeId, id, caseId, 'a'.repeat(64), id, petugas().userId],
    );
    return id;
  }

  test('may be named twice, which is once', async () => {
    const caseId = await plantCase(services, office);
    const file = await plantFile(caseId);
    await act(caseId, 1, { type: 'add-note', note: 'Foto', files: [file, file] }, petugas());
    expect((await getCase(services, petugas(), caseId)).files.map(({ id }) => id)).toEqual([file]);
  });

  test('belong to the case, and to one action only', async () => {
    const [one, two] = [await plantCase(services, office), await plantCase(services, office)];
    const file = await plantFile(one);
    const note: CaseAction = { type: 'add-note', note: 'Foto terlampir', files: [file] };
    const unknown = { code: 'FILE_UNKNOWN' };
    await expect(act(two, 1, note, petugas())).rejects.toMatchObject(unknown);
    const outcomes = await Promise.allSettled([
      act(one, 1, note, petugas()),
      act(one, 1, { ...note, files: [file, file] }, petugas()),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2);
    const { version } = await getCase(services, petugas(), one);
    if (version === 1) await act(one, 1, note, petugas());
    await expect(act(one, 2, note, petugas())).rejects.toMatchObject(unknown);
    const page = await getCase(services, petugas(), one);
    expect(page.version).toBe(2);
    expect(page.files.map(({ id }) => id)).toEqual([file]);
  });
});

describe('a receipt', () => {
  /** Walks forward until something is to be handed over. */
  async function untilHandOver(caseId: string) {
    for (let version = 1; version < 20; version++) {
      for (const actor of office.everybody) {
        const { offered, state } = await getCase(services, actor, caseId);
        const way = offered.find(({ type, tone, as }) => {
          const isMine = as.length > 0;
          return isMine && (type === 'confirm' || (type === 'take-exit' && tone === 'forward'));
        });
        const handOver = offered.find(({ needs }) => needs.receipt);
        if (handOver !== undefined) {
          return { actor, version, action: fillIn(handOver, office.definition, state.entry) };
        }
        if (way === undefined) continue;
        await act(caseId, version, fillIn(way, office.definition, state.entry), actor);
        break;
      }
    }
    throw new Error('nothing is handed over');
  }

  test('is of a day between the letter and today', async () => {
    const caseId = await plantCase(services, office);
    const { actor, version, action } = await untilHandOver(caseId);
    const received = (receivedOn: string): CaseAction =>
      ({ ...action, receipt: { receivedBy: 'Contoh Penerima', receivedOn } }) as CaseAction;
    for (const day of ['2020-01-01', '2026-11-19', '2026-11-24', '2027-01-01']) {
      await expect(act(caseId, version, received(day), actor)).rejects.toMatchObject({
        code: 'RECEIPT_DAY_INVALID',
      });
    }
    const reply = await act(caseId, version, received('2026-11-23'), actor);
    expect(reply.version).toBe(version + 1);
  });
});
