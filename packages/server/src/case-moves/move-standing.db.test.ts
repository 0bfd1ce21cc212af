import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseAction, SopDefinition } from '@tuntas/sop';
import { verifyAudit } from '../audit/index.ts';
import { remindOfCase } from '../cases/case-reminder.ts';
import { getCase } from '../cases/get-case.ts';
import { takeStep } from '../cases/index.ts';
import {
  plantCase,
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
  type CaseOffice,
} from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { moveCases } from './move-cases.ts';
import { releaseNext, stepOf } from './testing.ts';

const START = 'surat-permohonan-desa';
let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  office = await plantCaseOffice(services, database, shippedText('lamandau-lansia-terlantar'));
  admin = await plantPerson(database, office.officeId, 'Contoh Admin', ['admin']);
});

const waitsFor =
  (amount: number) =>
  (definition: SopDefinition): void => {
    const start = stepOf(definition, START);
    const standard = { amount, unit: 'working-days' } as const;
    start.clock = { ...start.clock, owner: 'third-party', enforced: false, standard };
  };
const move = async (versionId: string, caseId: string, expectedVersion: number) => {
  const { results } = await moveCases(services, {
    ...{ actor: admin, commandId: services.newId(), versionId },
    request: { cases: [{ caseId, expectedVersion }], reason: 'Versi baru sudah berlaku' },
  });
  expect(results).toEqual([{ caseId, version: expectedVersion + 1, refusal: null }]);
};
const act = (caseId: string, expectedVersion: number, action: CaseAction) =>
  takeStep(services, {
    ...{ actor: office.head, caseId, expectedVersion, action },
    commandId: services.newId(),
  });
const desk = (caseId: string) =>
  database.ownerQuery<{ is_suspended: boolean; reminder_due: boolean; due_at: string | null }>(
    `select is_suspended, reminder_due, nullif(due_key, 'infinity') as due_at
     from desk_lines where office_id = $1 and case_id = $2`,
    [office.officeId, caseId],
  );
const findings = async () =>
  (await verifyAudit(services, { officeId: office.officeId })).findings.map(({ code }) => code);

test('an outside party is asked after the new time only, and what fell due is forgotten', async () => {
  const second = await releaseNext(services, office, waitsFor(3), 2);
  const caseId = await plantCase(services, { ...office, versionId: second });
  const jobs = async () => {
    const rows = await database.ownerQuery<{ payload: Record<string, unknown> }>(
      `select payload from jobs where office_id = $1 and kind = 'case-reminder' order by id`,
      [office.officeId],
    );
    return rows.filter(({ payload }) => payload['caseId'] === caseId);
  };
  const remind = async ({ payload }: { readonly payload: Record<string, unknown> }) => {
    const id = services.newId();
    const job = { officeId: office.officeId, id, kind: 'case-reminder', payload, attempt: 1 };
    await remindOfCase(job, services);
    return (await desk(caseId)).map(({ reminder_due }) => reminder_due);
  };
  const [asked] = await jobs();
  if (asked === undefined) throw new Error('nobody is reminded');
  expect(await remind(asked)).toEqual([true]);

  const same = await releaseNext(services, office, waitsFor(3), 3);
  await move(same, caseId, 1);
  expect([await jobs(), await remind(asked)]).toEqual([[asked], [true]]);

  const longer = await releaseNext(services, office, waitsFor(9), 4);
  await move(longer, caseId, 2);
  expect((await desk(caseId)).map(({ reminder_due }) => reminder_due)).toEqual([false]);
  const [, anew] = await jobs();
  if (anew === undefined) throw new Error('nobody is reminded anew');
  expect(await remind(asked)).toEqual([false]);
  expect(await remind(anew)).toEqual([true]);
  expect(await findings()).toEqual([]);
});

test('a case that stands still is moved as it stands, and goes on with a whole new promise', async () => {
  const caseId = await plantCase(services, office);
  await act(caseId, 1, { type: 'suspend', reason: 'Menunggu surat' });
  const next = await releaseNext(services, office, (definition) => {
    const start = stepOf(definition, START);
    const standard = { amount: 1, unit: 'hours' } as const;
    start.clock = { ...start.clock, owner: 'office', enforced: true, standard };
  });
  await move(next, caseId, 2);
  const { state } = await getCase(services, admin, caseId);
  expect(state.status).toBe('suspended');
  const [line] = await desk(caseId);
  expect(line).toMatchObject({ is_suspended: true });
  expect(line?.due_at).toBe(state.open[0]?.dueAt);
  const reply = await act(caseId, 3, { type: 'resume' });
  const [after] = await desk(caseId);
  expect(after).toMatchObject({ is_suspended: false, due_at: reply.state.open[0]?.dueAt });
  const { suspendedAt } = state;
  expect(Date.parse(after?.due_at ?? '')).toBeGreaterThan(Date.parse(suspendedAt ?? ''));
  expect(await findings()).toEqual([]);
});

test('a case moved twice is held against both moves', async () => {
  const caseId = await plantCase(services, office);
  await move(await releaseNext(services, office, waitsFor(2), 2), caseId, 1);
  await move(await releaseNext(services, office, waitsFor(3), 3), caseId, 2);
  expect(await findings()).toEqual([]);
  const { sop, timeline } = await getCase(services, admin, caseId);
  expect(sop.version).toBe(3);
  const moves = timeline.flatMap(({ event }) => (event.type === 'case-moved' ? [event] : []));
  expect(moves.map(({ from, to }) => [from.version, to.version])).toEqual([
    [1, 2],
    [2, 3],
  ]);
});
