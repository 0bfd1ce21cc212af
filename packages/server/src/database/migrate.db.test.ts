import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { migrate, schemaVersion } from './migrate.ts';
import { MIGRATIONS_DIR } from './migration-files.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-migrations-'));
  await cp(join(MIGRATIONS_DIR, '0001-base.sql'), join(dir, '0001-base.sql'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));
beforeEach(async () => {
  database = await testDatabase({ isEmpty: true });
});
afterEach(async () => {
  await database.close();
  await rm(join(dir, '0002-more.sql'), { force: true });
});

const more = (text: string) => writeFile(join(dir, '0002-more.sql'), `-- for this test\n${text}`);
const run = () => migrate(database.target, { dir });
const names = async () => (await run()).map(({ name }) => name);

it('applies each file once', async () => {
  expect(await schemaVersion(database.target)).toBe(0);
  expect(await names()).toEqual(['0001-base']);
  await more('create table more (id int, constraint more_pk primary key (id));');
  expect(await names()).toEqual(['0002-more']);
  expect(await names()).toEqual([]);
  expect(await schemaVersion(database.target)).toBe(2);
});

it('lets concurrent migrators wait for each other', async () => {
  await more('select pg_sleep(0.2); create table more (id int);');
  const applied = await Promise.all([names(), names(), names()]);
  expect(applied.flat().sort()).toEqual(['0001-base', '0002-more']);
});

it('leaves nothing of a migration that fails, and names it', async () => {
  await more('create table half (id int); select 1 / 0;');
  await expect(run()).rejects.toThrow('migration 0002-more failed: division by zero');
  expect(await database.ownerQuery(`select to_regclass('app.half') as half`)).toEqual([
    { half: null },
  ]);
  expect(await schemaVersion(database.target)).toBe(1);
});

it('refuses a schema newer than the program', async () => {
  await more('create table more (id int);');
  await run();
  await rm(join(dir, '0002-more.sql'));
  await expect(run()).rejects.toThrow(/0002-more.*Pasang versi Tuntas yang terbaru/);
});

it('refuses a migration that was changed, but not one with other line ends', async () => {
  await more('create table more (id int);');
  await run();
  const text = await readFile(join(dir, '0002-more.sql'), 'utf8');
  await writeFile(join(dir, '0002-more.sql'), text.replaceAll('\n', '\r\n'));
  expect(await names()).toEqual([]);
  await more('create table more (id bigint);');
  await expect(run()).rejects.toThrow(/0002-more berbeda/);
});

it('refuses files that are not named or not explained', async () => {
  await writeFile(join(dir, 'more.sql'), '-- x\nselect 1;');
  await expect(run()).rejects.toThrow('NNNN-name.sql');
  await rm(join(dir, 'more.sql'));
  await writeFile(join(dir, '0002-more.sql'), 'select 1;');
  await expect(run()).rejects.toThrow('no head comment');
});
