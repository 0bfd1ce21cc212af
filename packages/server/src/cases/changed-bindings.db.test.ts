import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseAction } from '@tuntas/sop';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { bindPerformers } from '../sops/index.ts';
import { postsOfSop } from './cases.queries.ts';
import { getCase } from './get-case.ts';
import { takeStep } from './take-step.ts';
import {
  fillIn,
  plantCase,
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let caseId: string;
/** Who begins, as which performer, and with what. */
let old: Actor;
let performerId: string;
let first: CaseAction;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await plantCaseOffice(services, database, shippedText('lamandau-lansia-terlantar'));
  caseId = await plantCase(services, office);
  for (const [id, actor] of office.performers) {
    const page = await getCase(services, actor, caseId);
    const offered = page.offered.find(({ type }) => type === 'take-exit');
    if (offered === undefined) continue;
    [old, performerId] = [actor, id];
    first = fillIn(offered, office.definition, page.state.entry);
    return;
  }
  throw new Error('nobody may begin');
});

const act = (actor: Actor, expectedVersion: number, action: CaseAction) =>
  takeStep(services, { actor, commandId: services.newId(), caseId, expectedVersion, action });
/** Binds the performer to the posts, and commits after a while in which `meanwhile` goes on. */
const bindDuring = async (posts: Actor['posts'], meanwhile: () => Promise<unknown>) => {
  const { outcome } = await services.db.office(office.officeId, async (tx) => {
    const postIds = posts.map(({ id }) => id);
    await bindPerformers(services, tx, {
      versionId: office.versionId,
      actorUserId: null,
      bindings: [{ performerId, postIds }],
    });
    const going = meanwhile().then(
      () => 'done',
      (error: unknown) => (error instanceof Refusal ? error.code : error),
    );
    await sleep(400);
    return { outcome: going };
  });
  return outcome;
};

test('an action that waited for a change of the bindings is decided on the new ones', async () => {
  const next = await plantPerson(database, office.officeId, 'Contoh Pengganti');
  expect(await bindDuring(next.posts, () => act(old, 1, first))).toBe('NOT_PERMITTED');
  expect(await act(next, 1, first)).toMatchObject({ version: 2 });
});

test('a case reopened while the bindings change comes onto the new desk', async () => {
  const next = await plantPerson(database, office.officeId, 'Contoh Pengganti');
  await act(office.head, 1, { type: 'cancel', reason: 'Salah buka' });
  const page = await getCase(services, office.head, caseId);
  const to = page.offered.find(({ type }) => type === 'reopen')?.to[0] ?? '';
  const reopen = () => act(office.head, 2, { type: 'reopen', to, reason: 'Dilanjutkan' });
  expect(await bindDuring(next.posts, reopen)).toBe('done');
  const desks = await database.ownerQuery<{ post_id: string }>(
    'select post_id from desk_lines where case_id = $1',
    [caseId],
  );
  expect(desks.map((desk) => desk.post_id)).toEqual(next.posts.map(({ id }) => id));
});

test('a case is not reopened when a performer has lost its posts', async () => {
  await act(office.head, 1, { type: 'cancel', reason: 'Salah buka' });
  const page = await getCase(services, office.head, caseId);
  const to = page.offered.find(({ type }) => type === 'reopen')?.to[0] ?? '';
  await bindDuring([], () => Promise.resolve());
  const reopen: CaseAction = { type: 'reopen', to, reason: 'Dilanjutkan' };
  await expect(act(office.head, 2, reopen)).rejects.toMatchObject({ code: 'PERFORMER_UNBOUND' });
  await bindDuring(old.posts, () => Promise.resolve());
  expect(await act(office.head, 2, reopen)).toMatchObject({ version: 3 });
});

test('people who are no longer active are not named as holders', async () => {
  const people = async () => {
    const posts = await services.db.office(office.officeId, (tx) =>
      postsOfSop(tx, office.versionId, '2026-11-23'),
    );
    return posts.flatMap((post) => post.people);
  };
  expect(await people()).toContain(old.userName);
  await database.ownerQuery('update users set is_active = false where office_id = $1 and id = $2', [
    office.officeId,
    old.userId,
  ]);
  expect(await people()).not.toContain(old.userName);
  expect(await people()).not.toEqual([]);
});
