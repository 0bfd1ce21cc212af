import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from './testing.ts';

/** The rules of migrations/README.md, asked of the catalogue of a migrated database. */
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const list = async (query: string) =>
  (await database.ownerQuery<{ name: string }>(query)).map(({ name }) => name);

const TABLES = `select c.* from pg_class c
  where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
    and c.relname <> 'schema_migrations'`;
/** Tenant tables are those with row level security, reference tables those without. */
const TENANT = `${TABLES} and c.relrowsecurity`;

describe('every table', () => {
  it('is there, and most are tenant tables', async () => {
    expect((await list(`select relname as name from (${TENANT}) t`)).length).toBeGreaterThan(10);
  });

  it('has a comment and a primary key', async () => {
    expect(
      await list(`select relname as name from (${TABLES}) t where obj_description(t.oid) is null`),
    ).toEqual([]);
    expect(
      await list(`select relname as name from (${TABLES}) t where not exists
        (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`),
    ).toEqual([]);
  });

  it('belongs to the one role that is no superuser', async () => {
    expect(
      await list(`select distinct r.rolname || ' ' || r.rolsuper as name
        from pg_class c join pg_roles r on r.oid = c.relowner
        where c.relnamespace = 'app'::regnamespace`),
    ).toEqual(['tuntas false']);
  });

  it('with office_id is a tenant table', async () => {
    // logins finds the office of an e-mail: a reference table by design.
    expect(
      await list(`select relname as name from (${TABLES}) t where not relrowsecurity and exists
        (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'office_id')`),
    ).toEqual(['logins']);
  });
});

describe('every tenant table', () => {
  it('has office_id int not null as its first column', async () => {
    expect(
      await list(`select relname as name from (${TENANT}) t where not exists
        (select from pg_attribute a where a.attrelid = t.oid and a.attnum = 1
         and a.attname = 'office_id' and a.atttypid = 'int4'::regtype and a.attnotnull)`),
    ).toEqual([]);
  });

  it('has office_id first in every index', async () => {
    const odd = await list(`select i.indexrelid::regclass::text as name
      from pg_index i join (${TENANT}) t on t.oid = i.indrelid
      join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
      where i.indkey[0] <> 1 and (m.amname in ('btree', 'gist') or i.indisunique)`);
    expect(odd).toEqual([]);
  });

  it('has office_id first in every foreign key to another tenant table', async () => {
    expect(
      await list(`select k.conname as name from pg_constraint k
        join (${TENANT}) t on t.oid = k.conrelid join (${TENANT}) f on f.oid = k.confrelid
        where k.contype = 'f' and (k.conkey[1] <> 1 or k.confkey[1] <> 1)`),
    ).toEqual([]);
  });

  it('lets only its own office through: enabled, not forced, one policy for all', async () => {
    expect(
      await list(`select t.relname as name from (${TENANT}) t where t.relforcerowsecurity
        or (select count(*) from pg_policy p where p.polrelid = t.oid and p.polcmd = '*'
            and p.polqual is not null and p.polwithcheck is not null) <> 1`),
    ).toEqual([]);
  });
});

describe('the role of tenant transactions', () => {
  it('can neither change nor remove what is append-only', async () => {
    const appendOnly = await list(`select relname as name from (${TABLES}) t
      where obj_description(t.oid) ilike '%append-only%'`);
    expect(appendOnly).toEqual(
      expect.arrayContaining(['case_events', 'office_events', 'read_log']),
    );
    for (const table of appendOnly) {
      const rights = await database.ownerQuery(
        `select has_table_privilege('tuntas_app', $1, 'insert') as may_insert,
                has_table_privilege('tuntas_app', $1, 'update, delete, truncate')
                or has_any_column_privilege('tuntas_app', $1, 'update') as may_change`,
        [`app.${table}`],
      );
      expect({ table, ...rights[0] }).toEqual({ table, may_insert: true, may_change: false });
    }
  });

  it('cannot log in, own or create anything', async () => {
    expect(
      await database.ownerQuery(
        `select rolcanlogin, rolsuper, rolbypassrls,
                has_schema_privilege('tuntas_app', 'app', 'create') as may_create
         from pg_roles where rolname = 'tuntas_app'`,
      ),
    ).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, may_create: false }]);
  });
});

describe('every constraint', () => {
  it('has a name of ours', async () => {
    // Not-null constraints have rows of their own from PostgreSQL 18 on.
    expect(
      await list(`select k.conrelid::regclass || ' ' || k.conname as name from pg_constraint k
        where k.connamespace = 'app'::regnamespace and k.conrelid <> 0 and k.contype <> 'n'
          and k.conname !~ case k.contype
            when 'p' then '_pk$' when 'u' then '_key$' when 'f' then '_fk$'
            when 'c' then '_check$' when 'x' then '_excl$' end`),
    ).toEqual([]);
  });

  it('is not deferrable and sets nothing to null', async () => {
    expect(
      await list(`select conname as name from pg_constraint
        where connamespace = 'app'::regnamespace
          and (condeferrable or confdeltype in ('n', 'd') or confupdtype in ('n', 'd'))`),
    ).toEqual([]);
  });
});

it('there are no triggers of ours, no sequences, no collations but those of the database', async () => {
  expect(await list('select tgname as name from pg_trigger where not tgisinternal')).toEqual([]);
  expect(
    await list(`select relname as name from pg_class
      where relkind = 'S' and relnamespace = 'app'::regnamespace`),
  ).toEqual([]);
  expect(
    await list(`select t.relname || '.' || a.attname as name from (${TABLES}) t
      join pg_attribute a on a.attrelid = t.oid join pg_collation c on c.oid = a.attcollation
      where c.collprovider = 'i'`),
  ).toEqual([]);
});
