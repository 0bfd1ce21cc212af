import { v7 } from 'uuid';
import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';
import type { CaseAction } from '@tuntas/sop';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { bindPerformers } from '../sops/index.ts';
import { takeStep } from './take-step.ts';
import {
  plantCase,
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
/** Two processes on one database; each keeps what it has read. */
let one: Services;
let two: Services;
let office: CaseOffice;
let petugas: Actor;
let caseId: string;

beforeAll(async () => {
  database = await testDatabase();
  one = testServices(database);
  two = { ...one, db: database.another() };
});
afterAll(() => database.close());
beforeEach(async () => {
  office = await plantCaseOffice(one, database, shippedText('lahat-asistensi-rehabilitasi-sosial'));
  petugas = office.performers.get('petugas') as Actor;
  caseId = await plantCase(one, office);
});

const note: CaseAction = { type: 'add-note', note: 'Catatan' };
const act = (
  on: Services,
  expectedVersion: number,
  action: CaseAction = note,
  actor: Actor = petugas,
) => takeStep(on, { actor, commandId: v7(), caseId, expectedVersion, action });

test('processes that act in turn each see what the other did', async () => {
  for (let version = 1; version < 7; version++) {
    expect((await act(version % 2 === 0 ? one : two, version)).version).toBe(version + 1);
  }
});

test('what a process kept and another has changed is refused as changed', async () => {
  await act(one, 1);
  await act(two, 2);
  const late = { code: 'CASE_CHANGED', detail: { version: 3 } };
  await expect(act(one, 2)).rejects.toMatchObject(late);
  const wrong: CaseAction = { type: 'take-exit', openId: 'x:1', exit: 'onward', as: 'petugas' };
  await expect(act(one, 2, wrong)).rejects.toMatchObject(late);
});

test('rights given or taken in one process hold at once in the other', async () => {
  const suspend: CaseAction = { type: 'suspend', reason: 'Menunggu keluarga' };
  const next = await plantPerson(database, office.officeId, 'Contoh Pengganti');
  await act(one, 1);
  await expect(act(one, 2, suspend, next)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  await two.db.office(office.officeId, (tx) =>
    bindPerformers(two, tx, {
      versionId: office.versionId,
      actorUserId: null,
      bindings: [{ performerId: 'petugas', postIds: next.posts.map(({ id }) => id) }],
    }),
  );
  await expect(act(one, 2, suspend, petugas)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  expect((await act(one, 2, suspend, next)).state.status).toBe('suspended');
});

test('a changed calendar holds for the next promise', async () => {
  await act(one, 1);
  await database.ownerQuery(
    `update offices set calendar = jsonb_set(calendar, '{week}', '[[],[],[],[],[],[],[]]')
     where id = $1`,
    [office.officeId],
  );
  const forward: CaseAction = {
    type: 'take-exit',
    openId: `${office.definition.flow.start}:1`,
    exit: 'onward',
    as: 'petugas',
  };
  const { state } = await act(one, 2, forward);
  expect(state.open.map(({ dueAt }) => dueAt)).toEqual([null]);
});
