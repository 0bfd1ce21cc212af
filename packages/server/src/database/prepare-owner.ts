import type pg from 'pg';
import { StartRefused } from '../start-refused.ts';
import type { ConnectionTarget } from './connection.ts';
import { codeOf, faultKind } from './faults.ts';
import { APP_ROLE } from './prepare-server.ts';
import { withClient } from './with-client.ts';

interface ServerFacts {
  readonly version: number;
  readonly encoding: string;
  readonly role: string;
  readonly database: string;
  readonly is_superuser: boolean;
  readonly may_create: boolean;
  readonly app_role_exists: boolean;
  readonly is_member: boolean;
  readonly missing_extensions: readonly string[];
}

const FACTS = `
  select current_setting('server_version_num')::int as version,
         current_setting('server_encoding') as encoding,
         current_user as role, current_database() as database,
         r.rolsuper as is_superuser,
         has_database_privilege(current_user, current_database(), 'create') as may_create,
         a.oid is not null as app_role_exists,
         coalesce(pg_has_role(current_user, a.oid, 'member'), false) as is_member,
         array(select name from unnest(array['btree_gist', 'pg_trgm']) as name
               where name not in (select e.name::text from pg_available_extensions e)) as missing_extensions
  from pg_roles r left join pg_roles a on a.rolname = '${APP_ROLE}'
  where r.rolname = current_user`;

/**
 * A server given by DATABASE_URL: is it one that Tuntas can work on, as this role? Makes the role
 * tuntas_app where it may; otherwise refuses with what the administrator has to run.
 */
export async function prepareOwner(
  target: ConnectionTarget,
  options: { readonly isProduction: boolean },
): Promise<void> {
  let facts: ServerFacts | undefined;
  try {
    facts = await withClient(target, async (client) => (await client.query(FACTS)).rows[0]);
  } catch (cause) {
    throw new StartRefused(unreachable(cause, target), { cause });
  }
  if (!facts) throw new Error('current role not found in pg_roles');
  refuseUnfit(facts, options.isProduction);
  if (!facts.app_role_exists || !facts.is_member) {
    await withClient(target, (client) => makeAppRole(client, facts));
  }
}

function refuseUnfit(facts: ServerFacts, isProduction: boolean): void {
  if (facts.version < 150_000) {
    throw new StartRefused(
      `PostgreSQL di DATABASE_URL terlalu lama (${facts.version}). Pakai PostgreSQL 15 atau lebih baru.`,
    );
  }
  if (facts.encoding !== 'UTF8') {
    throw new StartRefused(
      `Basis data “${facts.database}” memakai penyandian ${facts.encoding}. Buat yang baru: create database tuntas encoding 'UTF8' template template0;`,
    );
  }
  if (facts.is_superuser && isProduction) {
    throw new StartRefused(
      `DATABASE_URL memakai superuser “${facts.role}”. Pada mode produksi pakai peran biasa pemilik basis data. ` +
        `Minta administrator PostgreSQL menjalankan:\n${setupStatements('tuntas', facts.database, true)}`,
    );
  }
  if (facts.missing_extensions.length > 0) {
    throw new StartRefused(
      `Ekstensi ${facts.missing_extensions.join(', ')} tidak tersedia di server PostgreSQL. Pasang paket postgresql-contrib.`,
    );
  }
  if (!facts.may_create) {
    throw new StartRefused(
      `Peran “${facts.role}” tidak boleh membuat skema di basis data “${facts.database}”. ` +
        `Minta administrator PostgreSQL menjalankan:\n  alter database "${facts.database}" owner to "${facts.role}";`,
    );
  }
}

async function makeAppRole(client: pg.Client, facts: ServerFacts): Promise<void> {
  try {
    if (!facts.app_role_exists) await client.query(`create role ${APP_ROLE} nologin`);
    await client.query(`grant ${APP_ROLE} to current_user`);
  } catch (cause) {
    if (codeOf(cause) !== '42501') throw cause;
    throw new StartRefused(
      `Peran ${APP_ROLE} belum siap, dan “${facts.role}” tidak boleh membuatnya. ` +
        `Minta administrator PostgreSQL menjalankan:\n${setupStatements(facts.role, facts.database, false)}`,
      { cause },
    );
  }
}

function setupStatements(role: string, database: string, withOwner: boolean): string {
  const lines = [`create role ${APP_ROLE} nologin;`, `grant ${APP_ROLE} to "${role}";`];
  if (withOwner) {
    lines.unshift(`create role "${role}" login password '…';`);
    lines.push(`alter database "${database}" owner to "${role}";`);
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

function unreachable(cause: unknown, target: ConnectionTarget): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (codeOf(cause) === '28P01' || codeOf(cause) === '28000') {
    return `PostgreSQL menolak nama atau sandi di DATABASE_URL (${reason}). Periksa isinya.`;
  }
  if (codeOf(cause) === '3D000') {
    return `Basis data di DATABASE_URL belum ada (${reason}). Minta administrator membuatnya: ${createStatement(target)}`;
  }
  return faultKind(cause) === 'lost'
    ? `PostgreSQL di DATABASE_URL tidak dapat dihubungi (${reason}). Pastikan server menyala dan alamatnya benar.`
    : `PostgreSQL di DATABASE_URL tidak dapat dipakai (${reason}).`;
}

function createStatement(target: ConnectionTarget): string {
  const { user, database } = 'url' in target ? namesIn(target.url) : target;
  return `create database "${database}" owner "${user}" encoding 'UTF8' template template0;`;
}

function namesIn(text: string): { readonly user: string; readonly database: string } {
  const url = URL.parse(text.replace('@/', '@localhost/'));
  const user = decodeURIComponent(url?.username ?? '') || 'tuntas';
  return { user, database: decodeURIComponent(url?.pathname.slice(1) ?? '') || user };
}
