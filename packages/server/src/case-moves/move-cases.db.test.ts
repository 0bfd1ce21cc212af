import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MoveResult } from '@tuntas/api';
import { foldEvents, type CaseAction, type CaseEvent, type SopDefinition } from '@tuntas/sop';
import { verifyAudit } from '../audit/index.ts';
import { getCase } from '../cases/get-case.ts';
import { getInbox, takeStep } from '../cases/index.ts';
import {
  fillIn,
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
import { bindPerformers } from '../sops/index.ts';
import { listCaseMoves } from './list-case-moves.ts';
import { moveCases } from './move-cases.ts';
import { releaseNext, renameStep, stepOf } from './testing.ts';

const START = 'surat-permohonan-desa';
const SECOND = 'verifikasi-lapangan';
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

/** The first step is recorded by the Kasi instead, within two days. */
function otherDesk(definition: SopDefinition): void {
  const start = stepOf(definition, START);
  start.recordedBy = ['kasi'];
  start.clock = {
    ...start.clock,
    ...{ owner: 'office', enforced: true, standard: { amount: 2, unit: 'working-days' } },
  };
}

const REASON = 'Versi baru sudah berlaku';
interface Asked {
  readonly commandId?: string;
  readonly actor?: Actor;
  readonly expectedVersion?: number;
}
async function move(versionId: string, caseId: string, asked: Asked = {}): Promise<MoveResult> {
  const { results } = await moveCases(services, {
    actor: asked.actor ?? admin,
    commandId: asked.commandId ?? services.newId(),
    versionId,
    request: {
      cases: [{ caseId, expectedVersion: asked.expectedVersion ?? 1 }],
      reason: REASON,
    },
  });
  const [result] = results;
  if (result === undefined) throw new Error('no result');
  return result;
}
const codeOf = async (...ask: Parameters<typeof move>) => (await move(...ask)).refusal?.code;

const performer = (id: string): Actor => {
  const actor = office.performers.get(id);
  if (actor === undefined) throw new Error(`no performer ${id}`);
  return actor;
};
const desk = async (id: string) => (await getInbox(services, performer(id), {})).items;
const findings = async () =>
  (await verifyAudit(services, { officeId: office.officeId })).findings.map(({ code }) => code);

/** Takes the first way forward on the case as it stands; whoever may. */
async function goOn(caseId: string): Promise<void> {
  for (const actor of office.everybody) {
    const { offered, state, version } = await getCase(services, actor, caseId);
    const way = offered.find(
      ({ type, tone, as }) =>
        as.length > 0 && (type === 'confirm' || (type === 'take-exit' && tone === 'forward')),
    );
    if (way === undefined) continue;
    const action: CaseAction = fillIn(way, office.definition, state.entry);
    await takeStep(services, {
      ...{ actor, caseId, action },
      commandId: services.newId(),
      expectedVersion: version,
    });
    return;
  }
  throw new Error('nobody can go on');
}

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

  await goOn(caseId);
  expect((await getCase(services, admin, caseId)).state.open.map((o) => o.stepId)).toEqual([
    SECOND,
  ]);
  expect(await listCaseMoves(services, admin, next, {})).toMatchObject({ total: 0, items: [] });
  expect(await findings()).toEqual([]);
});

describe('is refused, and nothing changes', () => {
  const refused = async (caseId: string, ...ask: Parameters<typeof move>) => {
    const before = await getCase(services, admin, caseId);
    const result = await move(...ask);
    const { timeline, state, version, sop } = await getCase(services, admin, caseId);
    expect({ timeline, state, version, sop }).toEqual({
      ...{ timeline: before.timeline, state: before.state },
      ...{ version: before.version, sop: before.sop },
    });
    expect(await findings()).toEqual([]);
    return result.refusal;
  };

  test('a case whose open step is not there any more', async () => {
    const caseId = await plantCase(services, office);
    await goOn(caseId);
    const next = await releaseNext(services, office, (d) => renameStep(d, SECOND, 'verifikasi'));
    const { items } = await listCaseMoves(services, admin, next, {});
    expect(items[0]?.plan).toMatchObject({ isSound: false, obstacles: [{ code: 'STEP_GONE' }] });
    const refusal = await refused(caseId, next, caseId, { expectedVersion: 2 });
    expect(refusal).toMatchObject({
      code: 'MOVE_UNSOUND',
      message:
        'Berkas tidak dapat dipindahkan: Langkah “Verifikasi lapangan dan asesmen” yang sedang terbuka tidak ada pada versi tujuan.',
    });
  });

  test('while a performer of the new version has no post; then it may', async () => {
    const caseId = await plantCase(services, office);
    const next = await releaseNext(services, office, (definition) => {
      const { basis } = stepOf(definition, START).clock;
      definition.flow.performers.push({ id: 'tu', title: 'TU', party: 'office', column: 1, basis });
      stepOf(definition, START).recordedBy = ['tu'];
    });
    const sentence = 'Pelaksana TU belum dipasangkan dengan jabatan di kantor ini.';
    expect((await listCaseMoves(services, admin, next, {})).obstacles).toEqual([sentence]);
    expect(await refused(caseId, next, caseId)).toMatchObject({
      code: 'PERFORMER_UNBOUND',
      message: sentence,
    });
    const postIds = office.clerk.posts.map(({ id }) => id);
    await services.db.office(office.officeId, (tx) =>
      bindPerformers(services, tx, {
        ...{ versionId: next, actorUserId: null },
        bindings: [{ performerId: 'tu', postIds }],
      }),
    );
    expect(await codeOf(next, caseId)).toBeUndefined();
    const { items } = await getInbox(services, office.clerk, {});
    expect(items.map((item) => item.caseId)).toEqual([caseId]);
  });

  test('a case that is closed, and one that has changed', async () => {
    const caseId = await plantCase(services, office);
    const next = await releaseNext(services, office, otherDesk);
    await goOn(caseId);
    const refusal = await refused(caseId, next, caseId, { expectedVersion: 1 });
    expect(refusal?.code).toBe('CASE_CHANGED');
    expect(refusal?.message).toContain('Contoh staf-peksos');
    await takeStep(services, {
      ...{ actor: office.head, caseId, commandId: services.newId(), expectedVersion: 2 },
      action: { type: 'cancel', reason: 'Tidak jadi diajukan' },
    });
    expect((await refused(caseId, next, caseId, { expectedVersion: 3 }))?.code).toBe('CASE_CLOSED');
  });

  test('to an older version, to its own, to another SOP, to one that is not in force', async () => {
    const caseId = await plantCase(services, office);
    expect((await refused(caseId, office.versionId, caseId))?.code).toBe('MOVE_NOT_NEWER');
    const other = await releaseNext(services, office, (definition) => {
      definition.id = 'sop-lain';
    });
    expect((await refused(caseId, other, caseId))?.code).toBe('MOVE_NOT_NEWER');
    const next = await releaseNext(services, office, otherDesk);
    await releaseNext(services, office, otherDesk, 3);
    expect((await refused(caseId, next, caseId))?.code).toBe('SOP_NOT_IN_FORCE');
    expect((await listCaseMoves(services, admin, next, {})).obstacles).toEqual([
      'Versi ini tidak sedang berlaku.',
    ]);
  });
});

describe('who may', () => {
  test.each<[string, () => Actor, boolean]>([
    ['an administrator', () => admin, true],
    ['the head', () => office.head, true],
    ['the front desk', () => office.clerk, false],
    ['who holds the open step', () => performer('staf-peksos'), false],
    ['who would hold it', () => performer('kasi'), false],
  ])('%s', async (_, who, may) => {
    const caseId = await plantCase(services, office);
    const next = await releaseNext(services, office, otherDesk);
    const looked = listCaseMoves(services, who(), next, {});
    const moved = move(next, caseId, { actor: who() });
    if (may) {
      expect((await looked).items).toHaveLength(1);
      expect((await moved).version).toBe(2);
    } else {
      await expect(looked).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
      await expect(moved).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    }
  });

  test('nobody of another office', async () => {
    const caseId = await plantCase(services, office);
    const next = await releaseNext(services, office, otherDesk);
    const other = await plantCaseOffice(
      services,
      database,
      shippedText('lamandau-lansia-terlantar'),
    );
    const stranger = await plantPerson(database, other.officeId, 'Contoh Lain', ['admin']);
    const theirs = await releaseNext(services, other, otherDesk);
    for (const versionId of [next, theirs]) {
      const moved = move(versionId, caseId, { actor: stranger });
      await expect(moved).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await codeOf(next, caseId)).toBeUndefined();
  });

  test('not without a reason', async () => {
    const caseId = await plantCase(services, office);
    const next = await releaseNext(services, office, otherDesk);
    const moved = moveCases(services, {
      ...{ actor: admin, commandId: services.newId(), versionId: next },
      request: { cases: [{ caseId, expectedVersion: 1 }], reason: 'a  b  c' },
    });
    await expect(moved).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
  });
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
      goOn(caseId).then(
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
    for (let i = 0; i < steps; i++) await goOn(caseId);
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
    await goOn(caseId);
  }
  expect(await findings()).toEqual([]);
});
