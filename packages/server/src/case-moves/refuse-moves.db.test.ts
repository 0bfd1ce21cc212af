import { describe, expect, test } from 'vitest';
import { getCase } from '../cases/get-case.ts';
import { getInbox, takeStep } from '../cases/index.ts';
import {
  auditCodes,
  officePerTest,
  performerOf,
  plantCase,
  plantCaseOffice,
  plantPerson,
  shippedText,
  type CaseOffice,
} from '../cases/testing.ts';
import type { TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { bindPerformers } from '../sops/index.ts';
import { listCaseMoves } from './list-case-moves.ts';
import { moveCases } from './move-cases.ts';
import {
  goOn,
  moveOne,
  otherDesk,
  releaseNext,
  renameStep,
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
const codeOf = async (...ask: Parameters<typeof move>) => (await move(...ask)).refusal?.code;
const forward = (caseId: string) => goOn(services, office, caseId);

const performer = (id: string) => performerOf(office, id);
const findings = () => auditCodes(services, office.officeId);

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
    await forward(caseId);
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
    await forward(caseId);
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
