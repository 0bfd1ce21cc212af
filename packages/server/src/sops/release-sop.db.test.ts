import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../http/actor.ts';
import { getInbox } from '../cases/index.ts';
import {
  plantCase,
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
  type CaseOffice,
} from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { bindPerformers, type BindPerformers } from './bind-performers.ts';
import { getSop, listSops } from './get-sop.ts';
import { releaseSop } from './release-sop.ts';
import { withdrawOthers } from './sops.queries.ts';

const NAME = 'palangka-raya-rehabilitasi-anak-lansia';
let database: TestDatabase;
let services: Services;
let office: CaseOffice;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());

const fresh = async () => (office = await plantCaseOffice(services, database, shippedText(NAME)));
const release = (source: string) =>
  releaseSop(services, { officeId: office.officeId, source, file: 'sop.yaml', by: null });
const bind = (bindings: BindPerformers['bindings']) =>
  services.db.office(office.officeId, (tx) =>
    bindPerformers(services, tx, { versionId: office.versionId, bindings, actorUserId: null }),
  );
const sopOf = (versionId: string) =>
  services.db.office(office.officeId, (tx) => getSop(services, tx, versionId));
const inForce = () => services.db.office(office.officeId, listSops);
const secondVersion = () => shippedText(NAME).replace(/^version: 1$/m, 'version: 2');

test('a released SOP is in force, with its warnings and the posts of its performers', async () => {
  await fresh();
  const [summary] = await inForce();
  expect(summary).toMatchObject({
    versionId: office.versionId,
    sopId: NAME,
    version: 1,
    hasDemoDecisions: true,
    openCases: 0,
  });
  const sop = await sopOf(office.versionId);
  expect(sop.definition).toEqual(office.definition);
  expect(sop.diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(sop.diagnostics.length).toBeGreaterThan(0);
  for (const [performerId, { posts }] of office.performers) {
    expect(sop.bindings.find((binding) => binding.performerId === performerId)?.posts).toEqual(
      posts.map(({ id, title }) => ({ id, title })),
    );
  }
});

test('the same text again changes nothing; another under the same version is refused', async () => {
  await fresh();
  expect((await release(shippedText(NAME))).versionId).toBe(office.versionId);
  await expect(release(`${shippedText(NAME)}\n# lain\n`)).rejects.toMatchObject({
    code: 'SOP_VERSION_EXISTS',
  });
  expect(await inForce()).toHaveLength(1);
});

test('of several releases at once one version is in force, and the same text is one version', async () => {
  await fresh();
  const text = (version: number) =>
    shippedText(NAME).replace(/^version: 1$/m, `version: ${version}`);
  const done = await Promise.all([2, 3, 4, 2, 3, 4].map((version) => release(text(version))));
  expect(new Set(done.map(({ versionId }) => versionId)).size).toBe(3);
  expect(await inForce()).toHaveLength(1);
});

test('a newer version takes over; its performers keep their posts, running cases stay', async () => {
  await fresh();
  await plantCase(services, office);
  const { versionId } = await release(secondVersion());
  expect((await inForce()).map((sop) => [sop.versionId, sop.version])).toEqual([[versionId, 2]]);
  expect((await sopOf(versionId)).bindings).toEqual((await sopOf(office.versionId)).bindings);
  expect((await sopOf(office.versionId)).summary.openCases).toBe(1);
  await expect(plantCase(services, office)).rejects.toMatchObject({ code: 'SOP_NOT_RELEASED' });
  await plantCase(services, { ...office, versionId });
});

test.each([
  ['what is not YAML', 'a: ['],
  ['what is not a definition', 'a: 1'],
  ['a flow that cannot work', shippedText(NAME).replace(/^ {2}start: .*$/m, '  start: tidak-ada')],
])('%s is not released', async (_, source) => {
  await fresh();
  const failed = release(source.replace(/^version: 1$/m, 'version: 2'));
  await expect(failed).rejects.toMatchObject({ code: 'SOP_INVALID' });
  expect((await inForce()).map(({ version }) => version)).toEqual([1]);
});

test('a released version cannot be changed by the application', async () => {
  await fresh();
  for (const change of [`source = 'x'`, `definition = '{}'`, `sha256 = repeat('0', 64)`]) {
    await expect(
      services.db.office(office.officeId, (tx) =>
        tx.rows({
          text: `update sop_versions set ${change} where office_id = $1`,
          values: [office.officeId],
        }),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  }
});

test('desks of running cases follow the bindings at once', async () => {
  await fresh();
  const caseId = await plantCase(services, office);
  const step = office.definition.flow.steps.find(({ id }) => id === office.definition.flow.start);
  const performerId =
    [...(step?.by ?? []), ...(step?.recordedBy ?? [])].find((id) => office.performers.has(id)) ??
    '';
  const old = office.performers.get(performerId) as Actor;
  const next = await plantPerson(database, office.officeId, 'Contoh Pengganti');
  const waitsFor = async (actor: Actor) =>
    (await getInbox(services, actor, {})).items.map((item) => item.caseId);
  expect([await waitsFor(old), await waitsFor(next)]).toEqual([[caseId], []]);
  await bind([{ performerId, postIds: next.posts.map(({ id }) => id) }]);
  expect([await waitsFor(old), await waitsFor(next)]).toEqual([[], [caseId]]);
  await expect(bind([{ performerId, postIds: [] }])).rejects.toMatchObject({ code: 'POST_IN_USE' });
  expect(await waitsFor(next)).toEqual([caseId]);
});

test.each<[string, () => BindPerformers['bindings']]>([
  ['PERFORMER_UNKNOWN', () => [{ performerId: 'x', postIds: [] }]],
  [
    'REQUEST_INVALID',
    () => [{ performerId: [...office.performers.keys()][0] ?? '', postIds: [v7()] }],
  ],
])('binding is refused: %s', async (code, bindings) => {
  await fresh();
  const before = await sopOf(office.versionId);
  await expect(bind(bindings())).rejects.toMatchObject({ code });
  expect(await sopOf(office.versionId)).toEqual(before);
});

test('cases opened and acted on while the bindings change all lie on the right desk', async () => {
  await fresh();
  const step = office.definition.flow.steps.find(({ id }) => id === office.definition.flow.start);
  const performerId =
    [...(step?.by ?? []), ...(step?.recordedBy ?? [])].find((id) => office.performers.has(id)) ??
    '';
  const next = await plantPerson(database, office.officeId, 'Contoh Pengganti');
  const postIds = next.posts.map(({ id }) => id);
  const [caseIds] = await Promise.all([
    Promise.all(Array.from({ length: 6 }, () => plantCase(services, office))),
    bind([{ performerId, postIds }]),
  ]);
  const { items } = await getInbox(services, next, {});
  expect(items.map(({ caseId }) => caseId).sort()).toEqual([...caseIds].sort());
});

describe('while a case is being opened', () => {
  /** Does `change`, and commits it only after the opening has come as far as it can. */
  const openDuring = async (change: (tx: TenantTx) => Promise<unknown>) => {
    const held = await services.db.office(office.officeId, async (tx) => {
      await change(tx);
      const opening = plantCase(services, office).then(
        () => 'opened',
        (error: unknown) => (error instanceof Refusal ? error.code : error),
      );
      await sleep(500);
      return { opening };
    });
    return held.opening;
  };

  test('a performer that loses its posts keeps the case from being opened', async () => {
    await fresh();
    const [performerId = ''] = office.performers.keys();
    const outcome = await openDuring((tx) =>
      bindPerformers(services, tx, {
        versionId: office.versionId,
        bindings: [{ performerId, postIds: [] }],
        actorUserId: null,
      }),
    );
    expect(outcome).toBe('PERFORMER_UNBOUND');
  });

  test('a version that is withdrawn takes no case any more', async () => {
    await fresh();
    const outcome = await openDuring((tx) => withdrawOthers(tx, NAME, v7()));
    expect(outcome).toBe('SOP_NOT_RELEASED');
  });
});

test('a post that is being given up is not bound', async () => {
  await fresh();
  const [performerId = ''] = office.performers.keys();
  const [post] = office.head.posts;
  const held = await services.db.office(office.officeId, async (tx) => {
    await tx.rows({
      text: 'select id from posts where office_id = $1 and id = $2 for update',
      values: [office.officeId, post?.id],
    });
    const binding = bind([{ performerId, postIds: [post?.id ?? ''] }]).then(
      () => 'bound',
      (error: unknown) => (error instanceof Refusal ? error.code : error),
    );
    await sleep(500);
    await tx.rows({
      text: 'update posts set is_active = false where office_id = $1 and id = $2',
      values: [office.officeId, post?.id],
    });
    return { binding };
  });
  expect(await held.binding).toBe('REQUEST_INVALID');
});
