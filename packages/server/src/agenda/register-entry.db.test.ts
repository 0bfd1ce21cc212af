import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RegisterRequest } from '@tuntas/api';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { getEntry } from './get-entry.ts';
import { registerEntry } from './register-entry.ts';
import { aLetter, plantActor, plantOffice } from './testing.ts';

let database: TestDatabase;
let nextOffice = 100;
let officeId: number;
let desk: Actor;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  officeId = nextOffice++;
  await plantOffice(database, officeId);
  desk = await plantActor(database, officeId, 'Contoh Petugas TU', ['agenda']);
});

const noon = new Date('2026-11-22T05:00:00Z');

async function register(
  actor: Actor,
  request: RegisterRequest = aLetter(),
  { now = noon, fails = false } = {},
) {
  const [entryId, eventId] = [v7(), v7()];
  return await database.db.office(actor.officeId, async (tx) => {
    await registerEntry(tx, { actor, entryId, eventId, now, request });
    if (fails) throw new Error('power cut');
    return await getEntry(tx, actor, entryId);
  });
}

test('the first letter of the year is number 1 and comes back as it was typed', async () => {
  const entry = await register(desk, aLetter({ sender: '  Polres Contoh ' }));
  expect(entry).toMatchObject({
    year: 2026,
    number: 1,
    sender: 'Polres Contoh',
    letterOn: '2026-11-18',
    receivedOn: '2026-11-20',
    urgency: 'biasa',
    secrecy: 'biasa',
    registeredAt: '2026-11-22T05:00:00.000Z',
    registeredBy: 'Contoh Petugas TU',
    isHidden: false,
    cases: [],
    files: [],
    corrections: 0,
  });
});

test('registering is written into the office log', async () => {
  const entry = await register(desk);
  const events = await database.ownerQuery(
    'select kind, subject_id, actor_user_id from office_events where office_id = $1',
    [officeId],
  );
  expect(events).toEqual([
    { kind: 'agenda-registered', subject_id: entry.id, actor_user_id: desk.userId },
  ]);
});

describe('numbers', () => {
  test('have no gaps and no doubles when many register at once and some fail', async () => {
    const otherOffice = nextOffice++;
    await plantOffice(database, otherOffice, 'Asia/Jayapura');
    const otherDesk = await plantActor(database, otherOffice, 'Contoh Petugas Timur', ['agenda']);
    // At 16:00 UTC it is already 2027 in Jayapura and still 2026 in Jakarta; an hour later both.
    const before = new Date('2026-12-31T16:00:00Z');
    const after = new Date('2026-12-31T17:00:00Z');
    const tries = Array.from({ length: 50 }, (_, i) => ({
      actor: i % 2 === 0 ? desk : otherDesk,
      now: i % 5 < 3 ? before : after,
      fails: i % 7 === 3,
    }));
    const results = await Promise.allSettled(
      tries.map(({ actor, ...how }) => register(actor, aLetter(), how)),
    );
    results.forEach((result, i) => {
      expect(result.status).toBe(tries[i]?.fails ? 'rejected' : 'fulfilled');
    });

    const rows = await database.ownerQuery<{ office_id: number; year: number; number: number }>(
      'select office_id, year, number from agenda_entries where office_id = any($1) order by number',
      [[officeId, otherOffice]],
    );
    const books = Map.groupBy(rows, (row) => `${row.office_id}/${row.year}`);
    expect([...books.keys()].toSorted()).toEqual([
      `${officeId}/2026`,
      `${officeId}/2027`,
      `${otherOffice}/2027`,
    ]);
    for (const book of books.values()) {
      expect(book.map((row) => row.number)).toEqual(book.map((_, i) => i + 1));
    }
    expect(rows).toHaveLength(tries.filter((t) => !t.fails).length);
  });

  test('a number taken by a registration that failed goes to the next', async () => {
    await register(desk);
    await expect(register(desk, aLetter(), { fails: true })).rejects.toThrow('power cut');
    expect((await register(desk)).number).toBe(2);
  });
});

describe('who may register', () => {
  test.each([
    [['agenda'], true],
    [['agenda', 'head'], true],
    [['head'], false],
    [['admin'], false],
    [[], false],
  ] as const)('powers %j: %s', async (powers, may) => {
    const actor = await plantActor(database, officeId, 'Contoh Seseorang', powers);
    const attempt = register(actor);
    await (may
      ? expect(attempt).resolves.toMatchObject({ number: 1 })
      : expect(attempt).rejects.toMatchObject({ code: 'NOT_PERMITTED' }));
  });

  test('nobody without a post', async () => {
    await expect(register({ ...desk, posts: [] })).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});

describe('days', () => {
  test.each([
    ['receivedOn', { receivedOn: '2026-11-23' }],
    ['letterOn', { letterOn: '2026-11-23' }],
  ])('%s after today is refused and takes no number', async (path, change) => {
    await expect(register(desk, aLetter(change))).rejects.toMatchObject({
      code: 'DATE_IN_FUTURE',
      fields: [{ path }],
    });
    expect((await register(desk)).number).toBe(1);
  });

  test('today is the day in the zone of the office', async () => {
    const now = new Date('2026-11-22T17:30:00Z');
    const entry = await register(desk, aLetter({ receivedOn: '2026-11-23' }), { now });
    expect(entry.receivedOn).toBe('2026-11-23');
  });
});

test('the application cannot remove an entry or rewrite a correction', async () => {
  await register(desk);
  const attempts = [
    'delete from agenda_entries where office_id = $1',
    'delete from agenda_counters where office_id = $1',
    'delete from agenda_corrections where office_id = $1',
    "update agenda_corrections set reason = 'x' where office_id = $1",
  ];
  for (const text of attempts) {
    const attempt = database.db.office(officeId, (tx) => tx.rows({ text, values: [officeId] }));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  }
});
