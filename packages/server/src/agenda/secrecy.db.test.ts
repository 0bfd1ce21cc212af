import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { getEntry, mayReadEntry } from './get-entry.ts';
import { listCorrections } from './list-corrections.ts';
import { listEntries } from './list-entries.ts';
import { registerEntry } from './register-entry.ts';
import { aLetter, plantActor, plantCase, plantOffice } from './testing.ts';

const OFFICE = 7;
const now = new Date('2026-11-22T05:00:00Z');
let database: TestDatabase;
let desk: Actor;
const people = new Map<string, Actor>();
let secretId: string;
let limitedId: string;

beforeAll(async () => {
  database = await testDatabase();
  await plantOffice(database, OFFICE);
  await plantOffice(database, 8);
  desk = await plantActor(database, OFFICE, 'Contoh TU', ['agenda']);
  people.set('agenda', desk);
  people.set('head', await plantActor(database, OFFICE, 'Contoh Kadis', ['head']));
  people.set('admin', await plantActor(database, OFFICE, 'Contoh Admin', ['admin']));
  for (const name of ['holds a step now', 'acted before', 'in another case', 'nothing to do']) {
    people.set(name, await plantActor(database, OFFICE, `Contoh ${name}`));
  }
  people.set('without a post', { ...(await plantActor(database, OFFICE, 'X')), posts: [] });

  secretId = await register({ secrecy: 'rahasia', subject: 'Kekerasan terhadap anak' });
  limitedId = await register({ secrecy: 'terbatas', subject: 'Usulan bantuan' });
  const otherId = await register({});
  await plantCase(database, {
    agendaId: secretId,
    number: '2026/0001',
    holder: who('holds a step now'),
    past: who('acted before'),
  });
  await plantCase(database, {
    agendaId: otherId,
    number: '2026/0003',
    holder: who('in another case'),
    past: who('in another case'),
  });
});
afterAll(() => database.close());

function who(name: string): Actor {
  const actor = people.get(name);
  if (actor === undefined) throw new Error(`nobody is called ${name}`);
  return actor;
}

async function register(changes: Parameters<typeof aLetter>[0]): Promise<string> {
  const entryId = v7();
  const request = aLetter(changes);
  await database.db.office(OFFICE, (tx) =>
    registerEntry(tx, { actor: desk, entryId, eventId: v7(), now, request }),
  );
  return entryId;
}

const table: readonly (readonly [string, boolean])[] = [
  ['agenda', true],
  ['head', true],
  ['holds a step now', true],
  ['acted before', true],
  ['admin', false],
  ['in another case', false],
  ['nothing to do', false],
  ['without a post', false],
];

describe.each(table)('%s', (name, mayRead) => {
  const inOffice = <T>(work: Parameters<typeof database.db.office<T>>[1]) =>
    database.db.office(OFFICE, work);

  test(`reads a secret entry: ${mayRead}`, async () => {
    const actor = who(name);
    const entry = await inOffice((tx) => getEntry(tx, actor, secretId));
    expect(entry.isHidden).toBe(!mayRead);
    expect(await inOffice((tx) => mayReadEntry(tx, actor, secretId))).toBe(mayRead);
    const text = JSON.stringify(entry);
    for (const word of ['Kekerasan', 'Desa Contoh', '400/12', 'Satu orang', 'Contoh Klien']) {
      expect(text.includes(word)).toBe(mayRead);
    }
    expect(entry).toMatchObject({ number: 1, year: 2026, secrecy: 'rahasia' });
  });

  test(`finds it by its words: ${mayRead}`, async () => {
    const page = await inOffice((tx) => listEntries(tx, who(name), { search: 'kekerasan' }));
    expect(page.entries.map((entry) => entry.id)).toEqual(mayRead ? [secretId] : []);
    expect(page.total).toBe(mayRead ? 1 : 0);
  });

  test('sees its number in the list, and a limited entry whole', async () => {
    const { entries, total } = await inOffice((tx) => listEntries(tx, who(name), {}));
    expect(entries.map((entry) => entry.number)).toEqual([3, 2, 1]);
    expect(total).toBe(3);
    const limited = entries.find((entry) => entry.id === limitedId);
    expect(limited).toMatchObject({ isHidden: false, subject: 'Usulan bantuan' });
    expect(JSON.stringify(entries).includes('Kekerasan')).toBe(mayRead);
  });

  test(`reads its corrections: ${mayRead}`, async () => {
    const attempt = inOffice((tx) => listCorrections(tx, who(name), secretId));
    await (mayRead
      ? expect(attempt).resolves.toEqual([])
      : expect(attempt).rejects.toMatchObject({ code: 'NOT_PERMITTED' }));
  });
});

test('another office finds nothing under the same ids', async () => {
  const stranger = await plantActor(database, 8, 'Contoh Kantor Lain', ['agenda', 'head']);
  const there = database.db.office(8, (tx) => getEntry(tx, stranger, secretId));
  await expect(there).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const page = await database.db.office(8, (tx) => listEntries(tx, stranger, {}));
  expect(page).toEqual({ entries: [], total: 0, years: [] });
});

test('an entry is found by its number, with or without the year', async () => {
  const found = async (search: string) => {
    const page = await database.db.office(OFFICE, (tx) => listEntries(tx, desk, { search }));
    expect(page.total).toBe(page.entries.length);
    return page.entries.map((entry) => entry.number);
  };
  expect(await found('2')).toContain(2);
  for (const search of ['0002', '2/2026', '2026/0002']) {
    expect(await found(search), search).toEqual([2]);
  }
  expect(await found('2/2025')).toEqual([]);
});

test('filters by year and by entries without a case, page by page', async () => {
  const list = (query: Parameters<typeof listEntries>[2]) =>
    database.db.office(OFFICE, (tx) => listEntries(tx, desk, query));
  expect((await list({ unopened: true })).entries.map((e) => e.number)).toEqual([2]);
  expect(await list({ year: 2025 })).toMatchObject({ entries: [], total: 0, years: [2026] });
  const page = await list({ limit: 1, offset: 1 });
  expect(page.entries.map((e) => e.number)).toEqual([2]);
  expect(page.total).toBe(3);
});
