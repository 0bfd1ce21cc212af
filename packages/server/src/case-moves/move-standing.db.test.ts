import { v5 } from 'uuid';
import { expect, test } from 'vitest';
import type { CaseAction, SopDefinition } from '@tuntas/sop';
import { remindOfCase } from '../cases/case-reminder.ts';
import { getCase } from '../cases/get-case.ts';
import { getInbox, takeStep } from '../cases/index.ts';
import {
  auditCodes,
  officePerTest,
  plantCase,
  plantPerson,
  type CaseOffice,
} from '../cases/testing.ts';
import type { TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { bindPerformers, getSopVersion } from '../sops/index.ts';
import { moveCases } from './move-cases.ts';
import { moveOneCase } from './move-one-case.ts';
import { moveOne, otherDesk, REASON, releaseNext, START, stepOf } from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;

officePerTest('lamandau-lansia-terlantar', (fresh) => {
  ({ database, services, office, admin } = fresh);
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
    request: { cases: [{ caseId, expectedVersion }], reason: REASON },
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
const findings = () => auditCodes(services, office.officeId);

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

test('a request that broke off half way does the rest when it is sent again', async () => {
  const [one, two] = [await plantCase(services, office), await plantCase(services, office)];
  const versionId = await releaseNext(services, office, waitsFor(2));
  const [commandId, reason] = [services.newId(), REASON];
  const target = await getSopVersion(services.db, office.officeId, versionId);
  await moveOneCase(services, {
    ...{ actor: admin, target, caseId: one, expectedVersion: 1, reason, fromId: office.versionId },
    commandId: v5(one, commandId),
  });
  const cases = [one, two].map((caseId) => ({ caseId, expectedVersion: 1 }));
  const again = { actor: admin, commandId, versionId, request: { cases, reason } };
  const { results } = await moveCases(services, again);
  expect(results).toEqual(cases.map(({ caseId }) => ({ caseId, version: 2, refusal: null })));
  for (const { caseId } of cases) {
    const { timeline } = await getCase(services, admin, caseId);
    expect(timeline.filter(({ event }) => event.type === 'case-moved')).toHaveLength(1);
  }
  expect(await findings()).toEqual([]);
});

test('cases moved while their new performer is bound anew all lie on the right desk', async () => {
  const cases: string[] = [];
  for (let i = 0; i < 8; i++) cases.push(await plantCase(services, office));
  const versionId = await releaseNext(services, office, otherDesk);
  const next = await plantPerson(database, office.officeId, 'Contoh Pengganti');
  const postIds = next.posts.map(({ id }) => id);
  await Promise.all([
    ...cases.map((caseId) => moveOne(services, admin, versionId, caseId)),
    services.db.office(office.officeId, (tx) =>
      bindPerformers(services, tx, {
        ...{ versionId, actorUserId: null },
        bindings: [{ performerId: 'kasi', postIds }],
      }),
    ),
  ]);
  const { items } = await getInbox(services, next, {});
  expect(items.map(({ caseId }) => caseId).sort()).toEqual(cases.sort());
  const lines = await Promise.all(cases.map(desk));
  expect(lines.map((one) => one.length)).toEqual(cases.map(() => 1));
});
