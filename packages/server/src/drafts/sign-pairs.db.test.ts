import { listActing, parseDefinition, type SopDefinition } from '@tuntas/sop';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
  type CaseOffice,
} from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { addPost } from '../posts/index.ts';
import type { Services } from '../services.ts';
import { getSop, listSops } from '../sops/get-sop.ts';
import { beginDraft } from './begin-draft.ts';
import { getDraft } from './get-draft.ts';
import { proposeDraft } from './propose-draft.ts';
import { signDraft } from './sign-draft.ts';

const NAME = 'lamandau-pemulangan-orang-terlantar';
let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  office = await plantCaseOffice(
    services,
    database,
    shippedText('lahat-asistensi-rehabilitasi-sosial'),
  );
  admin = await plantPerson(database, office.officeId, 'Contoh Admin', ['admin']);
});
afterAll(() => database.close());

/** A draft of an SOP that the office has no version of, signed by the head. */
async function signNew(definition: SopDefinition) {
  const { officeId } = office;
  const begun = await services.db.office(officeId, async (tx) => {
    const id = await beginDraft(services, tx, admin, {
      ...{ definition, questions: [], source: null, fileName: 'contoh.yaml', basedOn: null },
      note: 'Contoh',
    });
    return getDraft(tx, id);
  });
  const change = (actor: Actor, expectedVersion: number) => ({
    ...{ actor, commandId: v7(), draftId: begun.summary.id, expectedVersion },
  });
  const proposed = await proposeDraft(services, change(admin, begun.summary.version));
  await signDraft(services, change(office.head, proposed.summary.version));
  const [listed] = (await services.db.office(officeId, listSops)).filter(
    ({ sopId }) => sopId === definition.id,
  );
  if (!listed) throw new Error('the signed version is not in force');
  const sop = await services.db.office(officeId, (tx) => getSop(services, tx, listed.versionId));
  expect(sop.summary.withoutPost).toEqual(listed.withoutPost);
  return sop;
}

test('signing gives a performer the post of its name, and says who still has none', async () => {
  const { definition } = parseDefinition(shippedText(NAME), NAME);
  if (!definition) throw new Error('it ships readable');
  const [first, ...others] = listActing(definition);
  if (!first) throw new Error('somebody acts');
  const postId = await services.db.office(office.officeId, (tx) =>
    addPost(
      services,
      tx,
      { title: first.title.toUpperCase(), unit: '', parentId: null, powers: [] },
      admin.userId,
    ),
  );
  const { summary, bindings } = await signNew(definition);
  expect(summary.withoutPost).toEqual(others.map(({ title }) => title));
  expect(bindings.filter(({ posts }) => posts.length > 0)).toMatchObject([
    { performerId: first.id, posts: [{ id: postId }] },
  ]);
});
