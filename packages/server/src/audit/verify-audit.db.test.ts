import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCase, takeStep } from '../cases/index.ts';
import {
  plantAgendaEntry,
  plantCase,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Services } from '../services.ts';
import { sealOffice } from './seal-office.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
/** Three cases with some history each, sealed. */
let cases: string[];

const owner = (text: string, ...more: readonly unknown[]) =>
  database.ownerQuery<Record<string, unknown>>(text, [office.officeId, ...more]);
const note = (caseId: string, expectedVersion: number) =>
  takeStep(services, {
    actor: office.clerk,
    commandId: services.newId(),
    caseId,
    expectedVersion,
    action: { type: 'add-note', note: `Catatan ${expectedVersion}` },
  });
const findings = async (noted?: { officeId: number; no: number; hash: string }[]) =>
  (await verifyAudit(services, { officeId: office.officeId, ...(noted && { noted }) })).findings;
const codes = async () => (await findings()).map(({ code }) => code);

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());

/** Each test breaks an office of its own. */
beforeEach(async () => {
  office = await plantCaseOffice(services, database, shippedText('lamandau-lansia-terlantar'));
  cases = [];
  for (let i = 0; i < 3; i++) {
    const caseId = await plantCase(services, office);
    for (let version = 1; version <= 3; version++) await note(caseId, version);
    cases.push(caseId);
  }
  if ((await sealOffice(services, office.officeId)) !== 1) throw new Error('not one seal');
});

test('a history nobody touched has no findings, sealed or not, and says how much was seen', async () => {
  await note(cases[0] ?? '', 4);
  await plantCase(services, office);
  const { findings: found, offices } = await verifyAudit(services, { officeId: office.officeId });
  expect(found).toEqual([]);
  expect(offices).toEqual([
    expect.objectContaining({ officeId: office.officeId, cases: 4, seals: 1 }),
  ]);
  await sealOffice(services, office.officeId);
  expect(await sealOffice(services, office.officeId)).toBe(0);
  expect(await findings()).toEqual([]);
});

test('sealing while the office works, by several at once, leaves one unbroken chain', async () => {
  const [one = '', two = ''] = cases;
  await Promise.all([
    ...Array.from({ length: 4 }, () => sealOffice(services, office.officeId)),
    (async () => {
      for (let version = 4; version < 12; version++) await note(one, version);
    })(),
    (async () => {
      for (let version = 4; version < 12; version++) await note(two, version);
    })(),
  ]);
  await sealOffice(services, office.officeId);
  expect(await findings()).toEqual([]);
  const [row] = await owner(
    'select count(*)::int as n from cases where office_id = $1 and not is_sealed',
  );
  expect(row?.['n']).toBe(0);
});

test('the application itself can neither change nor remove what is logged', async () => {
  for (const table of [
    'case_events',
    'office_events',
    'read_log',
    'seals',
    'sealed_heads',
    'sealed_events',
  ]) {
    for (const text of [
      `delete from ${table} where office_id = $1`,
      `update ${table} set office_id = $1`,
    ]) {
      await expect(
        services.db.office(office.officeId, (tx) => tx.rows({ text, values: [office.officeId] })),
      ).rejects.toMatchObject({ code: '42501' });
    }
  }
});

const EVENT = `jsonb_build_object('type', 'note-added', 'at', '2026-11-23T02:00:00.000Z', 'note', 'Palsu')`;
const ONE = 'office_id = $1 and case_id = $2';
const REMOVE_CASE = ['desk_lines', 'case_steps', 'case_events', 'case_words'].map(
  (table) => `delete from ${table} where ${ONE}`,
);

/** What somebody with the password of the database might do, and what is found then. */
describe.each<[string, string[], string[]]>([
  [
    'changes an entry',
    [`update case_events set event = ${EVENT} where ${ONE} and seq = 3`],
    ['ENTRY_CHANGED'],
  ],
  [
    'changes who did it',
    [`update case_events set actor_post_id = null where ${ONE} and seq = 3`],
    ['ENTRY_CHANGED'],
  ],
  [
    'changes when it was done',
    [`update case_events set at = at - interval '1 day' where ${ONE} and seq = 3`],
    ['ENTRY_CHANGED'],
  ],
  [
    'changes in which capacity',
    [`update case_events set actor_capacity = 'plt' where ${ONE} and seq = 3`],
    ['ENTRY_CHANGED'],
  ],
  [
    'removes an entry in the middle',
    [`delete from case_events where ${ONE} and seq = 3`],
    ['ENTRY_REMOVED'],
  ],
  [
    'removes one and closes the gap',
    [
      `delete from case_events where ${ONE} and seq = 3`,
      `update case_events set seq = seq - 1 where ${ONE} and seq > 3`,
    ],
    ['CHAIN_CUT', 'ENTRY_CHANGED'],
  ],
  [
    'swaps two entries',
    [
      `update case_events set seq = 99 where ${ONE} and seq = 3`,
      `update case_events set seq = 3 where ${ONE} and seq = 4`,
      `update case_events set seq = 4 where ${ONE} and seq = 99`,
    ],
    ['ENTRY_CHANGED'],
  ],
  ['removes the last entry', [`delete from case_events where ${ONE} and seq = 5`], ['CHAIN_CUT']],
  [
    'removes the last entry and winds the case back',
    [
      `delete from case_events where ${ONE} and seq = 5`,
      `update cases set seq = 4, version = 3, head_hash = (select hash from case_events where ${ONE} and seq = 4) where office_id = $1 and id = $2`,
    ],
    ['CHAIN_CUT', 'HEAD_NOT_SEALED'],
  ],
  [
    'winds it back and says it was not sealed',
    [
      `delete from case_events where ${ONE} and seq = 5`,
      `update cases set seq = 4, version = 3, is_sealed = false, head_hash = (select hash from case_events where ${ONE} and seq = 4) where office_id = $1 and id = $2`,
    ],
    ['CHAIN_CUT'],
  ],
  [
    'changes the state',
    [
      `update cases set state = jsonb_set(state, '{result}', '"done"') where office_id = $1 and id = $2`,
    ],
    ['STATE_CHANGED'],
  ],
  [
    'changes the status',
    [`update cases set status = 'closed' where office_id = $1 and id = $2`],
    ['STATE_CHANGED'],
  ],
  [
    'renumbers the case',
    [`update cases set number = 'x' where office_id = $1 and id = $2`],
    ['CASE_FACTS_CHANGED'],
  ],
  [
    'removes a whole case',
    [...REMOVE_CASE, 'delete from cases where office_id = $1 and id = $2'],
    ['CASE_REMOVED'],
  ],
  [
    'removes a case and its trace in the seal',
    [
      ...REMOVE_CASE,
      'delete from cases where office_id = $1 and id = $2',
      `delete from sealed_heads where ${ONE}`,
    ],
    ['SEAL_LIST_CHANGED'],
  ],
])('somebody %s', (_, statements, expected) => {
  test(`finds ${expected.join(', ')}`, async () => {
    for (const text of statements) await owner(text, cases[1]);
    expect([...new Set(await codes())].sort()).toEqual(expected);
    for (const finding of await findings()) expect(finding.message).not.toContain('{');
  });
});

test('a history rewritten with all its hashes differs from its seal', async () => {
  const [victim = '', model = ''] = cases;
  // What a forger with the code at hand would make: another, consistent chain.
  const other = await openCase(services, {
    actor: office.clerk,
    commandId: services.newId(),
    request: {
      agendaId: await plantAgendaEntry(services, office.clerk),
      sopVersionId: office.versionId,
      client: { name: 'Contoh Lain' },
    },
  });
  for (let version = 1; version <= 3; version++) await note(other.caseId, version);
  expect(model).not.toBe('');
  await owner(
    `update case_events v set event = o.event, hash = o.hash, command_id = o.command_id, at = o.at
     from case_events o
     where v.office_id = $1 and v.case_id = $2 and o.office_id = $1 and o.case_id = $3
       and o.seq = v.seq`,
    victim,
    other.caseId,
  );
  expect(await codes()).toContain('SEALED_ENTRY_CHANGED');
});

describe('the seals', () => {
  beforeEach(async () => {
    await note(cases[0] ?? '', 4);
    await sealOffice(services, office.officeId);
    await note(cases[0] ?? '', 5);
    await sealOffice(services, office.officeId);
  });
  const drop = (no: string) => [
    `delete from sealed_heads where office_id = $1 and seal_no ${no}`,
    `delete from sealed_events where office_id = $1 and seal_no ${no}`,
    `delete from seals where office_id = $1 and no ${no}`,
  ];

  test.each<[string, string[], string[]]>([
    ['one is removed', drop('= 2'), ['SEAL_ORDER', 'SEAL_REMOVED']],
    ['the newest is removed', drop('= 3'), ['HEAD_NOT_SEALED']],
    [
      'one is dated back',
      [`update seals set sealed_at = sealed_at - interval '1 day' where office_id = $1 and no = 2`],
      ['SEAL_CHANGED'],
    ],
    [
      'its list is cut',
      [`delete from sealed_heads where office_id = $1 and seal_no = 2`],
      ['SEAL_LIST_CHANGED'],
    ],
    [
      'its signature is copied from another',
      [
        `update seals set signature = (select signature from seals where office_id = $1 and no = 1) where office_id = $1 and no = 2`,
      ],
      ['SEAL_FORGED'],
    ],
    [
      'its signature is no signature',
      [`update seals set signature = '\\x00' where office_id = $1 and no = 2`],
      ['SEAL_FORGED'],
    ],
  ])('%s', async (_, statements, expected) => {
    for (const text of statements) await owner(text);
    expect([...new Set(await codes())].sort()).toEqual(expected);
  });

  test('made with another key are forged', async () => {
    const { publicKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const { findings: found } = await verifyAudit(
      { db: services.db, secrets: { sealPublicKey: publicKey } },
      { officeId: office.officeId },
    );
    expect(found.map(({ code }) => code)).toEqual(['SEAL_FORGED', 'SEAL_FORGED', 'SEAL_FORGED']);
  });

  test('a noted seal proves that the newest were cut off with what they sealed', async () => {
    const { offices } = await verifyAudit(services, { officeId: office.officeId });
    const noted = offices.map(({ officeId, lastSeal }) => ({
      officeId,
      no: lastSeal?.no ?? 0,
      hash: lastSeal?.hash ?? '',
    }));
    expect(await findings(noted)).toEqual([]);
    for (const text of drop('= 3')) await owner(text);
    await owner(`delete from case_events where ${ONE} and seq = 7`, cases[0]);
    await owner(
      `update cases set seq = 6, version = 5,
         head_hash = (select hash from case_events where ${ONE} and seq = 6)
       where office_id = $1 and id = $2`,
      cases[0],
    );
    expect(await findings()).toEqual([]);
    expect((await findings(noted)).map(({ code }) => code)).toEqual(['SEAL_REMOVED']);
  });
});

describe('the office log and the SOP texts', () => {
  test.each<[string, string[], string[]]>([
    [
      'an entry is changed',
      [`update office_events set detail = '{}' where office_id = $1 and kind = 'performers-bound'`],
      ['OFFICE_ENTRY_CHANGED', 'ROW_CHANGED'],
    ],
    [
      'an entry is removed',
      [`delete from office_events where office_id = $1 and kind = 'performers-bound'`],
      ['OFFICE_ENTRY_REMOVED', 'ROW_CHANGED'],
    ],
    [
      'an entry is slipped in with an old date',
      [
        `insert into office_events (office_id, id, at, kind, subject_id, detail) values ($1, gen_random_uuid(), '2020-01-01', 'x', 'x', '{}')`,
      ],
      ['OFFICE_ENTRY_ADDED'],
    ],
    [
      'the text of an SOP is changed',
      [`update sop_versions set source = source || ' ' where office_id = $1`],
      ['SOP_CHANGED'],
    ],
    [
      'what is run is changed',
      [
        `update sop_versions set definition = jsonb_set(definition, '{version}', '7') where office_id = $1`,
      ],
      ['SOP_CHANGED'],
    ],
    [
      'text and hash are changed',
      [
        `update sop_versions set source = source || ' ', sha256 = encode(sha256(convert_to(source || ' ', 'UTF8')), 'hex') where office_id = $1`,
      ],
      ['ROW_CHANGED', 'SOP_CHANGED'],
    ],
  ])('%s', async (_, statements, expected) => {
    for (const text of statements) await owner(text);
    expect([...new Set(await codes())].sort()).toEqual(expected);
  });
});

test('a finding names the berkas by its number', async () => {
  const [row] = await owner('select number from cases where office_id = $1 and id = $2', cases[1]);
  await owner(`update case_events set event = ${EVENT} where ${ONE} and seq = 3`, cases[1]);
  const [finding] = await findings();
  expect(finding?.message).toBe(
    `Catatan ke-3 berkas ${String(row?.['number'])} telah diubah atau dipindahkan.`,
  );
  expect(finding?.place).toMatchObject({ caseId: cases[1], case: row?.['number'] });
});

/** Last: constraints that stand in the way are taken out of this database, as its owner could. */
describe('with the constraints gone', () => {
  beforeAll(async () => {
    for (const table of ['sealed_heads', 'sealed_events']) {
      await database.ownerQuery(`alter table ${table} drop constraint ${table}_seal_fk`);
    }
  });

  test('the newest seal is missed although nobody noted it', async () => {
    await note(cases[0] ?? '', 4);
    await sealOffice(services, office.officeId);
    await owner('delete from seals where office_id = $1 and no = 2');
    expect((await findings()).map(({ code, place }) => [code, place['no']])).toContainEqual([
      'SEAL_REMOVED',
      2,
    ]);
    await owner('delete from seals where office_id = $1');
    expect(await codes()).toEqual(expect.arrayContaining(['SEAL_REMOVED', 'SEAL_REMOVED']));
  });

  test('a removed office is a finding, by its rows or by a noted seal', async () => {
    const keys = await database.ownerQuery<{ table: string; name: string }>(
      `select conrelid::regclass::text as table, conname as name from pg_constraint
       where contype = 'f' and confrelid = 'app.offices'::regclass`,
    );
    for (const { table, name } of keys) {
      await database.ownerQuery(`alter table ${table} drop constraint ${name}`);
    }
    await owner('delete from offices where id = $1');
    const found = (await verifyAudit(services)).findings;
    expect(found.filter(({ officeId }) => officeId === office.officeId)).toEqual([
      expect.objectContaining({
        code: 'OFFICE_REMOVED',
        message: expect.stringContaining(`Kantor ${office.officeId} tidak ada lagi`),
      }),
    ]);
    const noted = [{ officeId: 9_999, no: 1, hash: 'a'.repeat(64) }];
    expect((await verifyAudit(services, { noted })).findings).toContainEqual(
      expect.objectContaining({ code: 'OFFICE_REMOVED', officeId: 9_999 }),
    );
  });
});
