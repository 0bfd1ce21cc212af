import type pg from 'pg';
import type { ConnectionTarget } from './connection.ts';
import { withClient } from './with-client.ts';

export const OWNER_ROLE = 'tuntas';
export const APP_ROLE = 'tuntas_app';

/**
 * On a server where we are superuser: makes the owner role with this password, the role of tenant
 * transactions, and the database. May be repeated.
 */
export async function prepareServer(
  superuser: ConnectionTarget,
  database: string,
  password: string,
): Promise<void> {
  await withClient(superuser, async (client) => {
    await ensureRoles(client, password);
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) {
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${OWNER_ROLE} encoding 'UTF8' template template0`,
      );
    }
  });
}

async function ensureRoles(client: pg.Client, password: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1)',
    [[OWNER_ROLE, APP_ROLE]],
  );
  const names = new Set(rows.map(({ rolname }) => rolname));
  if (!names.has(APP_ROLE)) await client.query(`create role ${APP_ROLE} nologin`);
  const secret = client.escapeLiteral(password);
  await client.query(
    names.has(OWNER_ROLE)
      ? `alter role ${OWNER_ROLE} login nosuperuser password ${secret}`
      : `create role ${OWNER_ROLE} login nosuperuser password ${secret}`,
  );
  await client.query(`grant ${APP_ROLE} to ${OWNER_ROLE}`);
}
