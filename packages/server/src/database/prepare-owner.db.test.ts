import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConnectionTarget } from './connection.ts';
import { openDatabase } from './open-database.ts';
import { prepareOwner } from './prepare-owner.ts';
import { onDatabase, testDatabase, type TestDatabase } from './testing.ts';
import { withClient } from './with-client.ts';

/** A server given by DATABASE_URL, with a role that is not ours to begin with. */
let database: TestDatabase;
let stranger: ConnectionTarget;
const role = `tamu_${randomBytes(4).toString('hex')}`;
const asSuperuser = (text: string) =>
  withClient(database.superuserTarget, (client) => client.query(text));
const production = { isProduction: true };

beforeAll(async () => {
  database = await testDatabase({ isEmpty: true });
  await asSuperuser(`create role ${role} login password 'rahasia-${role}'`);
  stranger = asRole(database.superuserTarget, role, `rahasia-${role}`);
});
afterAll(async () => {
  await asSuperuser(`drop owned by ${role} cascade`);
  await asSuperuser(`drop role ${role}`);
  await database.close();
});

function asRole(target: ConnectionTarget, user: string, password: string): ConnectionTarget {
  if (!('url' in target)) return { ...target, user, password };
  const url = new URL(target.url);
  url.username = user;
  url.password = password;
  return { url: url.href };
}

describe('a server given from outside', () => {
  it('is accepted with the owner role', async () => {
    await prepareOwner(database.target, production);
  });

  it('is refused when the role may not create a schema, with what to run', async () => {
    await expect(prepareOwner(stranger, production)).rejects.toThrow(`owner to "${role}"`);
  });

  it('is refused when the role may not step down to tuntas_app, with what to run', async () => {
    await asSuperuser(`grant create on database ${nameOf(database.target)} to ${role}`);
    await expect(prepareOwner(stranger, production)).rejects.toThrow(
      `grant tuntas_app to "${role}";`,
    );
    await asSuperuser(`grant tuntas_app to ${role}`);
    await prepareOwner(stranger, production);
  });

  it('is refused as superuser in production, and accepted for a demo', async () => {
    const superuser = database.superuserTarget;
    await expect(prepareOwner(superuser, production)).rejects.toThrow(/superuser.*create role/s);
    await prepareOwner(superuser, { isProduction: false });
  });

  it('is refused when the database is not there', async () => {
    const nowhere = onDatabase(database.target, 'tidak_ada');
    await expect(prepareOwner(nowhere, production)).rejects.toThrow(
      /belum ada.*create database "tidak_ada" owner "tuntas"/,
    );
  });

  it('is refused when nobody answers', async () => {
    await expect(
      prepareOwner({ url: 'postgres://tuntas:x@127.0.0.1:1/tuntas' }, production),
    ).rejects.toThrow(/tidak dapat dihubungi/);
  });
});

it('a command beside the office leaves an old schema alone', async () => {
  if (!('url' in database.target)) {
    const { host, port, user, password, database: name } = database.target;
    const query = new URLSearchParams({ host, port: String(port) });
    await expectRefusal(`postgres://${user}:${password}@/${name}?${query.toString()}`);
  } else await expectRefusal(database.target.url);
});

async function expectRefusal(databaseUrl: string): Promise<void> {
  const options = { dataDir: '', databaseUrl, isProduction: true };
  await expect(openDatabase({ ...options, purpose: 'command' })).rejects.toThrow(/tuntas migrate/);
  const opened = await openDatabase({ ...options, purpose: 'serve' });
  expect(await opened.db.isReady()).toBe(true);
  await opened.close();
  const joined = await openDatabase({ ...options, purpose: 'command' });
  await joined.close();
}

function nameOf(target: ConnectionTarget): string {
  return 'url' in target ? new URL(target.url).pathname.slice(1) : target.database;
}
