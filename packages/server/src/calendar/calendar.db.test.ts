import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultCalendar } from '@tuntas/sop';
import { plantOffice } from '../agenda/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { calendarOf, zoneOf } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await plantOffice(database, 1, 'Asia/Jayapura');
});
afterAll(() => database.close());

const write = (calendar: unknown) =>
  database.ownerQuery('update offices set calendar = $1 where id = 1', [JSON.stringify(calendar)]);

test('gives what the office has, and at once what it was changed to', async () => {
  const calendar = defaultCalendar('Asia/Jayapura');
  await write(calendar);
  expect(await calendarOf(database.db.reference, 1)).toEqual(calendar);
  const changed = {
    ...calendar,
    holidays: [{ on: '2026-11-23', name: 'Hari jadi kabupaten', kind: 'daerah' }],
  };
  await write(changed);
  expect(await database.db.office(1, (tx) => calendarOf(tx, 1))).toEqual(changed);
  expect(await zoneOf(database.db.reference, 1)).toBe('Asia/Jayapura');
});

test('a calendar that does not fit the language is a fault, not an empty week', async () => {
  await write({ zone: 'Asia/Jayapura' });
  await expect(calendarOf(database.db.reference, 1)).rejects.toThrow('not a WorkCalendar');
  await expect(calendarOf(database.db.reference, 99)).rejects.toThrow('expected one row');
});
