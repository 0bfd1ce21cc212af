import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { sql } from './database.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const statements = [
    'create table app.things (office_id int not null, id int not null, on_day date, at timestamptz, n bigint, constraint things_pk primary key (office_id, id))',
    `select app.place('app.things', 'office')`,
    'create table app.facts (office_id int not null, id int not null, constraint facts_pk primary key (office_id, id))',
    `select app.place('app.facts', 'append')`,
  ];
  for (const statement of statements) await database.ownerQuery(statement);
});
afterAll(() => database.close());

describe('a tenant transaction', () => {
  it('sees and writes its own office only', async () => {
    const { db } = database;
    await db.office(1, (tx) =>
      tx.rows(sql`insert into app.things (office_id, id) values (${1}, 1)`),
    );
    await db.office(2, (tx) =>
      tx.rows(sql`insert into app.things (office_id, id) values (${2}, 1)`),
    );
    const seen = await db.office(1, (tx) => tx.rows(sql`select office_id from app.things`));
    expect(seen).toEqual([{ office_id: 1 }]);
    await expect(
      db.office(1, (tx) => tx.rows(sql`insert into app.things (office_id, id) values (${2}, 9)`)),
    ).rejects.toMatchObject({ code: '42501' });
    expect(
      await db.reference.rows(sql`select id from app.things where office_id = 2`),
    ).toHaveLength(1);
  });

  it('cannot change what is append-only', async () => {
    const { db } = database;
    await db.office(1, (tx) =>
      tx.rows(sql`insert into app.facts (office_id, id) values (${1}, 1)`),
    );
    for (const statement of [sql`delete from app.facts`, sql`update app.facts set id = 2`]) {
      await expect(db.office(1, (tx) => tx.rows(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('is rolled back as a whole by a refusal', async () => {
    const { db } = database;
    const attempt = db.office(3, async (tx) => {
      await tx.rows(sql`insert into app.things (office_id, id) values (${3}, 1)`);
      throw new Refusal('NOT_FOUND');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await db.reference.rows(sql`select id from app.things where office_id = 3`)).toEqual([]);
  });

  it('fails when its work swallowed the error of a statement', async () => {
    const { db } = database;
    const attempt = db.office(4, async (tx) => {
      await tx.rows(sql`insert into app.things (office_id, id) values (${4}, 1)`);
      await tx.rows(sql`select 1 / 0`).catch(() => undefined);
      return 'done';
    });
    await expect(attempt).rejects.toMatchObject({ code: '22012' });
    expect(await db.reference.rows(sql`select id from app.things where office_id = 4`)).toEqual([]);
  });

  it('is run again after a serialisation failure or a deadlock', async () => {
    const { db } = database;
    await db.office(5, (tx) =>
      tx.rows(sql`insert into app.things (office_id, id, n) values (${5}, 1, 0), (${5}, 2, 0)`),
    );
    const bump = (first: number, second: number) =>
      db.office(5, async (tx) => {
        for (const id of [first, second]) {
          await tx.rows(sql`update app.things set n = n + 1 where office_id = ${5} and id = ${id}`);
          await tx.rows(sql`select pg_sleep(0.02)`);
        }
      });
    await Promise.all([bump(1, 2), bump(2, 1), bump(1, 2), bump(2, 1)]);
    const after = await db.reference.rows(sql`select n from app.things where office_id = 5`);
    expect(after).toEqual([{ n: 4 }, { n: 4 }]);
  });

  it('refuses an office id that is no positive integer', async () => {
    for (const id of [0, -1, 1.5, Number.NaN, "1'; drop table app.things; --" as never]) {
      await expect((async () => database.db.office(id, async () => 1))()).rejects.toThrow(
        TypeError,
      );
    }
  });

  it('goes on after its connection was cut before commit', async () => {
    const { db } = database;
    let runs = 0;
    const result = await db.office(6, async (tx) => {
      const { pid } = await tx.row<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      if (runs++ === 0) await database.ownerQuery('select pg_terminate_backend($1)', [pid]);
      return (await tx.row<{ two: number }>(sql`select 2 as two`)).two;
    });
    expect([result, runs]).toEqual([2, 2]);
  });
});

describe('values', () => {
  it('reads days as text, instants as ISO UTC, bigint as number', async () => {
    const row = await database.db.reference.row(sql`
      select date '2026-03-01' as day, timestamptz '2026-03-01 07:00:00.5+07' as at,
             9007199254740991::bigint as n, array[date '2026-03-01'] as days, interval '3 days' as span`);
    expect(row).toEqual({
      day: '2026-03-01',
      at: '2026-03-01T00:00:00.500Z',
      n: Number.MAX_SAFE_INTEGER,
      days: ['2026-03-01'],
      span: '3 days',
    });
  });

  it('does not round a bigint that no number can hold', async () => {
    await expect(
      database.db.reference.row(sql`select 9007199254740993::bigint as n`),
    ).rejects.toThrow(RangeError);
  });
});

it('tells a unique violation from any other error', async () => {
  const { db } = database;
  const insert = () => db.reference.rows(sql`insert into app.things (office_id, id) values (7, 1)`);
  await insert();
  const error = await insert().catch((reason: unknown) => reason);
  expect(db.isUniqueViolation(error, 'things_pk')).toBe(true);
  expect(db.isUniqueViolation(error, 'facts_pk')).toBe(false);
  expect(db.isUniqueViolation(new Error('things_pk'), 'things_pk')).toBe(false);
});

it('answers UNAVAILABLE when the server is gone', async () => {
  const db = database.another();
  await database.ownerQuery('select 1');
  await db.close();
  await expect(db.office(1, async () => 1)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
