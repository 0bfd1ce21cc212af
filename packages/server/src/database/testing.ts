import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { connectionSettings, type ConnectionTarget } from './connection.ts';
import { createDatabase } from './create-database.ts';
import type { Database } from './database.ts';
import { withClient } from './with-client.ts';

/**
 * A fresh, migrated database for one test file, on the server that the global setup of vitest
 * started (packages/server/vitest.global-setup.ts). Only for tests.
 *
 *     let database: TestDatabase;
 *     beforeAll(async () => { database = await testDatabase(); });
 *     afterAll(() => database.close());
 */
export interface TestDatabase {
  readonly db: Database;
  /** Connection as the owner of the tables. */
  readonly target: ConnectionTarget;
  /** Connection as superuser, to look or to break things. */
  readonly superuserTarget: ConnectionTarget;
  /** Another Database on the same data, such as a second process would have. */
  another(): Database;
  /** A statement as owner, past row level security. */
  ownerQuery<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** What the global setup hands to the test files. */
export interface TestServer {
  readonly superuser: ConnectionTarget;
  readonly owner: ConnectionTarget;
  readonly template: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/** `isEmpty`: without even a schema, as a fresh server gives it. */
export async function testDatabase({ isEmpty = false } = {}): Promise<TestDatabase> {
  const { superuser, owner, template } = inject('testServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(superuser, (client) =>
    client.query(
      `create database ${name} owner tuntas template ${isEmpty ? 'template0' : template}`,
    ),
  );
  const target = onDatabase(owner, name);
  const open: Database[] = [];
  const another = () => {
    const database = createDatabase({ target, poolSize: 8 });
    open.push(database);
    return database;
  };
  const ownerPool = new pg.Pool({
    ...connectionSettings(target),
    max: 2,
    allowExitOnIdle: true,
  });
  ownerPool.on('error', () => undefined);
  ownerPool.on('connect', (client) => client.on('error', () => undefined));
  return {
    db: another(),
    target,
    superuserTarget: onDatabase(superuser, name),
    another,
    async ownerQuery<Row extends object>(text: string, values: readonly unknown[] = []) {
      return (await ownerPool.query(text, [...values])).rows as Row[];
    },
    async close() {
      await Promise.all(open.map((database) => database.close()));
      await ownerPool.end();
      await withClient(superuser, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

/** The same server and role, another database. */
export function onDatabase(target: ConnectionTarget, database: string): ConnectionTarget {
  if (!('url' in target)) return { ...target, database };
  const url = new URL(target.url);
  url.pathname = `/${database}`;
  return { url: url.href };
}
