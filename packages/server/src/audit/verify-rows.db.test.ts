import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { correctEntry } from '../agenda/correct-entry.ts';
import {
  plantAgendaEntry,
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
  type CaseOffice,
} from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { changeUser } from '../identity/change-user.ts';
import { addHolding } from '../posts/index.ts';
import { bindPerformers, releaseSop } from '../sops/index.ts';
import type { Services } from '../services.ts';
import { sealOffice } from './seal-office.ts';
import { verifyAudit } from './verify-audit.ts';

const SOP = 'lamandau-lansia-terlantar';
let database: TestDatabase;
let services: Services;
let office: CaseOffice;
/** Three entries; the middle one is corrected. */
let entries: string[];

const owner = (text: string, ...more: readonly unknown[]) =>
  database.ownerQuery<Record<string, unknown>>(text, [office.officeId, ...more]);
const findings = async () => (await verifyAudit(services, { officeId: office.officeId })).findings;
const post = (index: number) => office.everybody[index]?.posts[0]?.id ?? '';

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  office = await plantCaseOffice(services, database, shippedText(SOP));
  const { officeId, clerk, versionId } = office;
  entries = [];
  for (let i = 0; i < 3; i++) entries.push(await plantAgendaEntry(services, clerk));
  const admin = await plantPerson(database, officeId, 'Contoh Admin', ['admin']);
  const [performerId = ''] = [...office.performers.keys()];
  await services.db.office(officeId, async (tx) => {
    await correctEntry(tx, {
      actor: clerk,
      entryId: entries[1] ?? '',
      correctionId: services.newId(),
      eventId: services.newId(),
      now: services.clock(),
      request: { reason: 'Salah tulis', changes: { sender: 'Desa Contoh Makmur' } },
    });
    await addHolding(
      services,
      tx,
      {
        postId: post(0),
        userId: clerk.userId,
        capacity: 'plh',
        fromOn: '2026-11-01',
        untilOn: null,
      },
      null,
    );
    await bindPerformers(services, tx, {
      versionId,
      actorUserId: null,
      bindings: [{ performerId, postIds: [post(0), post(1)] }],
    });
  });
  await changeUser(services, admin, services.newId(), {
    params: { id: clerk.userId },
    body: { name: 'Contoh Nama Baru' },
  });
  await releaseSop(services, {
    officeId,
    source: shippedText(SOP).replace(/^version: 1$/m, 'version: 2'),
    file: 'sop.yaml',
    by: null,
  });
  await sealOffice(services, officeId);
});

test('what was registered, corrected, appointed, bound and released agrees with the log', async () => {
  expect(await findings()).toEqual([]);
});

const ENTRY = 'office_id = $1 and id = $2';

describe.each<[string, string[], string[]]>([
  ['changes an entry', [`update agenda_entries set subject = 'x' where ${ENTRY}`], ['ROW_CHANGED']],
  [
    'says another has registered it',
    [`update agenda_entries set registered_by_name = 'x' where ${ENTRY}`],
    ['ROW_CHANGED'],
  ],
  [
    'changes the old words of a correction',
    [`update agenda_corrections set before = '{}' where office_id = $1 and agenda_id = $2`],
    ['ROW_CHANGED'],
  ],
  [
    'removes a correction',
    [`delete from agenda_corrections where office_id = $1 and agenda_id = $2`],
    ['ROW_REMOVED'],
  ],
  [
    'removes a registration',
    [
      `delete from agenda_corrections where office_id = $1 and agenda_id = $2`,
      `delete from agenda_entries where ${ENTRY}`,
    ],
    ['AGENDA_NUMBER_MISSING', 'ROW_REMOVED', 'ROW_REMOVED'],
  ],
  [
    'writes an entry past the application',
    [
      `insert into agenda_entries
       select office_id, gen_random_uuid(), year, 4, arrival, received_on, sender, letter_number,
              letter_on, subject, summary, urgency, secrecy, search_text, registered_at,
              registered_by, registered_by_name
       from agenda_entries where ${ENTRY}`,
    ],
    ['ROW_ADDED'],
  ],
  [
    'moves an appointment',
    [`update holdings set capacity = 'plt' where office_id = $1 and $2 <> '' and capacity = 'plh'`],
    ['ROW_CHANGED'],
  ],
  [
    'removes an appointment',
    [`delete from holdings where office_id = $1 and $2 <> '' and capacity = 'plh'`],
    ['ROW_REMOVED'],
  ],
  [
    'gives a post more power',
    [`update posts set powers = '{admin}' where office_id = $1 and $2 <> '' and powers = '{head}'`],
    ['ROW_CHANGED'],
  ],
  [
    'changes who a user is',
    [`update users set nip = '1' where office_id = $1 and $2 <> '' and name = 'Contoh Nama Baru'`],
    ['ROW_CHANGED'],
  ],
  [
    'puts a withdrawn SOP version into force',
    [
      `update sop_versions set status = 'in-force' where office_id = $1 and $2 <> '' and version = 1`,
    ],
    ['ROW_CHANGED'],
  ],
  [
    'removes the posts of one version',
    [
      `delete from sop_bindings b using sop_versions v
       where b.office_id = $1 and $2 <> '' and v.office_id = $1 and v.id = b.sop_version_id
         and v.version = 2`,
    ],
    ['ROW_CHANGED'],
  ],
])('somebody %s', (_, statements, expected) => {
  test(`finds ${expected.join(', ')}`, async () => {
    for (const text of statements) await owner(text, entries[1]);
    const found = await findings();
    expect(found.map(({ code }) => code).sort()).toEqual(expected);
    for (const { message } of found) expect(message).not.toMatch(/[{–]/);
  });
});

test('the numbers missing at the end of the register are found by its counter', async () => {
  await owner('delete from agenda_entries where office_id = $1 and number = 3');
  const missing = (await findings()).find(({ code }) => code === 'AGENDA_NUMBER_MISSING');
  expect(missing?.message).toBe('Agenda nomor 3 tahun 2026 tidak ada: pendaftarannya dihapus.');
});
