import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  plantCase,
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
} from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { bindPerformers, releaseSop } from '../sops/index.ts';
import { changePost } from './change-post.ts';

const NAME = 'palangka-raya-rehabilitasi-anak-lansia';
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('a post that a running case has yet to reach cannot be given up, also when its SOP is withdrawn', async () => {
  const services = testServices(database);
  const office = await plantCaseOffice(services, database, shippedText(NAME));
  const { officeId } = office;
  const admin = await plantPerson(database, officeId, 'Contoh Admin', ['admin']);
  const caseId = await plantCase(services, office);
  const { versionId } = await releaseSop(services, {
    officeId,
    source: shippedText(NAME).replace(/^version: 1$/m, 'version: 2'),
    file: 'sop.yaml',
    by: null,
  });
  const [standIn] = admin.posts;
  await services.db.office(officeId, (tx) =>
    bindPerformers(services, tx, {
      versionId,
      actorUserId: null,
      bindings: [...office.performers.keys()].map((performerId) => ({
        performerId,
        postIds: [standIn?.id ?? ''],
      })),
    }),
  );
  const waiting = await database.ownerQuery<{ post_id: string }>(
    'select post_id from desk_lines where case_id = $1',
    [caseId],
  );
  const ahead = [...office.performers.values()]
    .flatMap(({ posts }) => posts)
    .find(({ id }) => waiting.every(({ post_id }) => post_id !== id));
  const postId = ahead?.id ?? '';
  await database.ownerQuery(`update holdings set until_on = '2025-12-31' where post_id = $1`, [
    postId,
  ]);
  const giveUp = () =>
    changePost(services, admin, services.newId(), {
      params: { id: postId },
      body: { isActive: false },
    });
  await expect(giveUp()).rejects.toMatchObject({ code: 'POST_IN_USE' });
  await database.ownerQuery(`update cases set closed_at = now() where id = $1`, [caseId]);
  await database.ownerQuery('delete from desk_lines where case_id = $1', [caseId]);
  expect((await giveUp()).isActive).toBe(false);
});
