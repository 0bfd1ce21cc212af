import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CorrectRequest } from '@tuntas/api';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { correctEntry } from './correct-entry.ts';
import { getEntry } from './get-entry.ts';
import { listCorrections } from './list-corrections.ts';
import { listEntries } from './list-entries.ts';
import { registerEntry } from './register-entry.ts';
import { aLetter, plantActor, plantOffice } from './testing.ts';

const OFFICE = 7;
const now = new Date('2026-11-22T05:00:00Z');
let database: TestDatabase;
let desk: Actor;

beforeAll(async () => {
  database = await testDatabase();
  await plantOffice(database, OFFICE);
  desk = await plantActor(database, OFFICE, 'Contoh Petugas TU', ['agenda']);
});
afterAll(() => database.close());

async function aRegisteredEntry(): Promise<string> {
  const entryId = v7();
  await database.db.office(OFFICE, (tx) =>
    registerEntry(tx, { actor: desk, entryId, eventId: v7(), now, request: aLetter() }),
  );
  return entryId;
}

async function correct(entryId: string, request: CorrectRequest, actor = desk) {
  const [correctionId, eventId] = [v7(), v7()];
  return await database.db.office(OFFICE, async (tx) => {
    await correctEntry(tx, { actor, entryId, correctionId, eventId, now, request });
    return await getEntry(tx, actor, entryId);
  });
}

const reason = 'Salah ketik nama pengirim';

test('the new words stand in the entry, the old ones in its history', async () => {
  const id = await aRegisteredEntry();
  const first = await correct(id, {
    reason,
    changes: { sender: 'Kelurahan Contoh', letterOn: null, subject: aLetter().subject },
  });
  expect(first).toMatchObject({ sender: 'Kelurahan Contoh', letterOn: null, corrections: 1 });
  await correct(id, { reason: 'Ternyata mendesak', changes: { urgency: 'segera' } });

  const corrections = await database.db.office(OFFICE, (tx) => listCorrections(tx, desk, id));
  expect(corrections).toEqual([
    {
      at: now.toISOString(),
      by: 'Contoh Petugas TU',
      reason,
      before: { sender: 'Desa Contoh Jaya', letterOn: '2026-11-18' },
      after: { sender: 'Kelurahan Contoh', letterOn: null },
    },
    expect.objectContaining({ before: { urgency: 'biasa' }, after: { urgency: 'segera' } }),
  ]);
});

test('a letter number is found with and without blanks around its separators', async () => {
  const id = await aRegisteredEntry();
  await correct(id, { reason, changes: { letterNumber: '460/ 123/Dinsos - XI/2026' } });
  for (const search of ['460/123', '460 / 123', '123/dinsos-xi', '460 123']) {
    const { entries } = await database.db.office(OFFICE, (tx) => listEntries(tx, desk, { search }));
    expect(
      entries.map((entry) => entry.id),
      search,
    ).toEqual([id]);
  }
});

test('a corrected word is found by search, the old one no longer', async () => {
  const id = await aRegisteredEntry();
  await correct(id, { reason, changes: { sender: 'Kelurahan Tanjung Élok' } });
  const find = async (search: string) =>
    (await database.db.office(OFFICE, (tx) => listEntries(tx, desk, { search }))).entries.map(
      (entry) => entry.id,
    );
  expect(await find('tanjung elok')).toEqual([id]);
  expect(await find('contoh jaya')).not.toContain(id);
});

describe('is refused', () => {
  test.each([
    ['NOTHING_TO_CHANGE', { reason, changes: {} }],
    ['NOTHING_TO_CHANGE', { reason, changes: { sender: ' Desa Contoh Jaya ' } }],
    ['DATE_IN_FUTURE', { reason, changes: { receivedOn: '2026-11-23' } }],
    ['REASON_REQUIRED', { reason: '         ', changes: { sender: 'X' } }],
  ] as const)('%s', async (code, request) => {
    const id = await aRegisteredEntry();
    await expect(correct(id, request)).rejects.toMatchObject({ code });
    const entry = await database.db.office(OFFICE, (tx) => getEntry(tx, desk, id));
    expect(entry).toMatchObject({ sender: 'Desa Contoh Jaya', corrections: 0 });
  });

  test('an entry that is not there', async () => {
    await expect(correct(v7(), { reason, changes: { sender: 'X' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test.each([[['head']], [['admin']], [[]]] as const)('to powers %j', async (powers) => {
    const id = await aRegisteredEntry();
    const actor = await plantActor(database, OFFICE, 'Contoh Lain', powers);
    await expect(correct(id, { reason, changes: { sender: 'X' } }, actor)).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});

test('corrections of one entry at the same time all keep what stood before them', async () => {
  const id = await aRegisteredEntry();
  await Promise.all(
    Array.from({ length: 8 }, (_, i) => correct(id, { reason, changes: { sender: `Desa ${i}` } })),
  );
  const corrections = await database.db.office(OFFICE, (tx) => listCorrections(tx, desk, id));
  const rows = await database.ownerQuery<{ sender: string }>(
    'select sender from agenda_entries where office_id = $1 and id = $2',
    [OFFICE, id],
  );
  const chain = new Map(corrections.map((c) => [c.before['sender'], c.after['sender']]));
  let word: unknown = 'Desa Contoh Jaya';
  for (let i = 0; i < 8; i++) word = chain.get(word);
  expect(word).toBe(rows[0]?.sender);
});
