import { describe, expect, test } from 'vitest';
import { foldEvents, type CaseEvent } from '@tuntas/sop';
import { getCase } from '../cases/get-case.ts';
import { getInbox } from '../cases/index.ts';
import {
  auditCodes,
  officePerTest,
  performerOf,
  plantCase,
  type CaseOffice,
} from '../cases/testing.ts';
import type { TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { listCaseMoves } from './list-case-moves.ts';
import { moveCases } from './move-cases.ts';
import {
  goOn,
  moveOne,
  otherDesk,
  REASON,
  releaseNext,
  START,
  stepOf,
  type Asked,
} from './testing.ts';

const SECOND = 'verifikasi-lapangan';
let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;

officePerTest('lamandau-lansia-terlantar', (fresh) => {
  ({ database, services, office, admin } = fresh);
});

interface By extends Asked {
  readonly actor?: Actor;
}
const move = (versionId: string, caseId: string, { actor = admin, ...asked }: By = {}) =>
  moveOne(services, actor, versionId, caseId, asked);
const forward = (caseId: string) => goOn(services, office, caseId);

const performer = (id: string) => performerOf(office, id);
const desk = async (id: string) => (await getInbox(services, performer(id), {})).items;
const findings = () => auditCodes(services, office.officeId);

test('a moved case lies on the desks of its new version, keeps its history, and goes on', async () => {
  const caseId = await plantCase(services, office);
  const next = await releaseNext(services, office, otherDesk);
  expect(await desk('staf-peksos')).toHaveLength(1);
  const { items, total } = await listCaseMoves(services, admin, next, {});
  expect([total, items.map((item) => item.caseId)]).toEqual([1, [caseId]]);
  const [preview] = items;
  expect(preview).toMatchObject({
    plan: { isSound: true, obstacles: [] },
    from: { versionId: office.versionId, version: 1 },
    holders: [{ posts: [{ title: 'Jabatan Contoh kasi', people: ['Contoh kasi'] }] }],
    dues: [{ openId: `${START}:1`, before: null }],
  });

  expect(await move(next, caseId)).toEqual({ caseId, version: 2, refusal: null });
  expect(await desk('staf-peksos')).toEqual([]);
  const [line] = await desk('kasi');
  expect(line).toMatchObject({ caseId, openId: `${START}:1`, sopVersionId: next });
  expect(line?.dueAt).not.toBeNull();
  const page = await getCase(services, admin, caseId);
  expect(page).toMatchObject({ version: 2, sop: { versionId: next, version: 2 } });
  expect(page.state.open[0]?.dueAt).toBe(line?.dueAt);
  const entry = page.timeline.at(-1);
  expect(entry).toMatchObject({ actor: 'Contoh Admin', actorPost: 'Jabatan Contoh Admin' });
  expect(entry?.event).toMatchObject({
    ...{ type: 'case-moved', reason: REASON },
    from: { versionId: office.versionId, version: 1 },
    to: { versionId: next, version: 2 },
  });
  expect(foldEvents(page.timeline.map(({ event }) => event))).toEqual(page.state);
  expect(await findings()).toEqual([]);

  await forward(caseId);
  expect((await getCase(services, admin, caseId)).state.open.map((o) => o.stepId)).toEqual([
    SECOND,
  ]);
  expect(await listCaseMoves(services, admin, next, {})).toMatchObject({ total: 0, items: [] });
  expect(await findings()).toEqual([]);
});

test('a repeated command moves once, and something else under its id is refused', async () => {
  const caseId = await plantCase(services, office);
  const next = await releaseNext(services, office, otherDesk);
  const commandId = services.newId();
  const answers = await Promise.all([1, 2, 3].map(() => move(next, caseId, { commandId })));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.version).toBe(2);
  expect(await move(next, caseId, { commandId })).toEqual(answers[0]);
  const other = move(next, caseId, { commandId, expectedVersion: 2 });
  await expect(other).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
  const { timeline } = await getCase(services, admin, caseId);
  expect(timeline.filter(({ event }) => event.type === 'case-moved')).toHaveLength(1);
});

test('of a step and a move at the same time one wins, and the other is told', async () => {
  const caseIds: string[] = [];
  for (let i = 0; i < 8; i++) caseIds.push(await plantCase(services, office));
  const next = await releaseNext(services, office, (definition) => {
    stepOf(definition, SECOND).title = 'Verifikasi di lapangan';
  });
  for (const caseId of caseIds) {
    const [moved, stepped] = await Promise.all([
      move(next, caseId),
      forward(caseId).then(
        () => 'done',
        (error: { readonly code?: string }) => error.code,
      ),
    ]);
    const outcome = [moved.refusal?.code ?? 'done', stepped];
    // Reading before acting, the step may also come after the move and see it.
    expect([
      ['done', 'CASE_CHANGED'],
      ['CASE_CHANGED', 'done'],
      ['done', 'done'],
    ]).toContainEqual(outcome);
    const { version } = await getCase(services, admin, caseId);
    expect(version).toBe(1 + outcome.filter((each) => each === 'done').length);
  }
  expect(await findings()).toEqual([]);
});

test('hundreds of cases are asked for by pages', async () => {
  const caseIds: string[] = [];
  for (let i = 0; i < 23; i++) caseIds.push(await plantCase(services, office));
  const next = await releaseNext(services, office, otherDesk);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listCaseMoves(services, admin, next, {
      limit: 10,
      ...(cursor !== undefined && { cursor }),
    });
    expect(page.total).toBe(23);
    seen.push(...page.items.map((item) => item.caseId));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(caseIds);
  const [one = ''] = caseIds;
  const { items } = await listCaseMoves(services, admin, next, { caseId: one });
  expect(items.map((item) => item.caseId)).toEqual([one]);
});

describe('somebody with the password of the database', () => {
  const owner = (text: string, ...more: readonly unknown[]) =>
    database.ownerQuery(text, [office.officeId, ...more]);
  test.each<[string, boolean, string, string]>([
    ['says a case ran on another version', false, 'sop_version_id = $3', 'CASE_FACTS_CHANGED'],
    ['takes a move back', true, 'sop_version_id = $3', 'CASE_FACTS_CHANGED'],
  ])('%s', async (_, isMoved, change, code) => {
    const caseId = await plantCase(services, office);
    const next = await releaseNext(services, office, otherDesk);
    if (isMoved) await move(next, caseId);
    expect(await findings()).toEqual([]);
    const other = isMoved ? office.versionId : next;
    await owner(`update cases set ${change} where office_id = $1 and id = $2`, caseId, other);
    expect(await findings()).toEqual([code]);
  });

  test('changes to where a case was moved', async () => {
    const caseId = await plantCase(services, office);
    const next = await releaseNext(services, office, otherDesk);
    await move(next, caseId);
    await owner(
      `update case_events set event = jsonb_set(event, '{to,versionId}', to_jsonb($3::text))
       where office_id = $1 and case_id = $2 and event ->> 'type' = 'case-moved'`,
      caseId,
      office.versionId,
    );
    expect(await findings()).toEqual(['CASE_FACTS_CHANGED', 'ENTRY_CHANGED']);
  });
});

test('cases at many places: after the move state, desks, promises and chain say the same', async () => {
  const cases: string[] = [];
  for (let steps = 0; steps < 5; steps++) {
    const caseId = await plantCase(services, office);
    for (let i = 0; i < steps; i++) await forward(caseId);
    cases.push(caseId);
  }
  const next = await releaseNext(services, office, (definition) => {
    otherDesk(definition);
    for (const step of definition.flow.steps) {
      step.clock = { ...step.clock, owner: 'office', enforced: step.clock.standard !== undefined };
    }
  });
  const { items } = await listCaseMoves(services, admin, next, {});
  const { results } = await moveCases(services, {
    ...{ actor: admin, commandId: services.newId(), versionId: next },
    request: {
      cases: items.map((item) => ({ caseId: item.caseId, expectedVersion: item.version })),
      reason: REASON,
    },
  });
  expect(results.map(({ caseId, refusal }) => [caseId, refusal])).toEqual(
    cases.map((caseId) => [caseId, null]),
  );
  const office2 = { ...office, definition: structuredClone(office.definition) };
  otherDesk(office2.definition);
  for (const caseId of cases) {
    const { state } = await getCase(services, admin, caseId);
    const events = await database.ownerQuery<{ event: CaseEvent }>(
      'select event from case_events where office_id = $1 and case_id = $2 order by seq',
      [office.officeId, caseId],
    );
    expect(foldEvents(events.map(({ event }) => event))).toEqual(state);
    for (const { openId, stepId, dueAt } of state.open) {
      const step = stepOf(office2.definition, stepId);
      const holders = [...step.by, ...(step.recordedBy ?? [])].filter((id) =>
        office.performers.has(id),
      );
      for (const [id] of office.performers) {
        const line = (await desk(id)).find((item) => item.caseId === caseId);
        expect(line?.openId).toBe(holders.includes(id) ? openId : undefined);
        if (line) expect(line.dueAt).toBe(dueAt);
      }
    }
    await forward(caseId);
  }
  expect(await findings()).toEqual([]);
});
