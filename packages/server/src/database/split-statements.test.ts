import { describe, expect, it } from 'vitest';
import { listMigrations } from './migration-files.ts';
import { splitStatements } from './split-statements.ts';

describe('splitStatements', () => {
  it('cuts at the semicolons between statements and nowhere else', () => {
    const statements = [
      `insert into t values ('a;b''c;', "odd;name")`,
      `create function f() returns int language plpgsql as $$ begin return 1; end $$`,
      `create function g() returns text language sql as $body$ select '$$;'; $body$`,
      `select 1 /* ; /* ; */ ; */ + 2 -- ; not here`,
      `select $1`,
    ];
    expect(splitStatements(`${statements.join('\n;\n')};\n`)).toEqual(statements);
  });

  it('drops pieces that hold only comments', () => {
    expect(splitStatements('-- head\n;; /* nothing */ ;')).toEqual([]);
    expect(splitStatements('-- why\nselect 1;')).toEqual(['-- why\nselect 1']);
  });

  it('keeps what has no end', () => {
    expect(splitStatements(`select 'open`)).toEqual([`select 'open`]);
    expect(splitStatements('/* open')).toEqual([]);
  });
});

it('reads every migration of the package', async () => {
  const files = await listMigrations();
  expect(files[0]).toMatchObject({ version: 1, name: '0001-base' });
  for (const { text } of files) expect(splitStatements(text).length).toBeGreaterThan(0);
});
