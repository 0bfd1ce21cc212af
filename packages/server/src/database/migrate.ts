import type pg from 'pg';
import type { ConnectionTarget } from './connection.ts';
import { listMigrations, type MigrationFile } from './migration-files.ts';
import { splitStatements } from './split-statements.ts';
import { withClient } from './with-client.ts';
import { StartRefused } from '../start-refused.ts';

/** Any fixed number; two migrators of one database must use the same. */
const LOCK_KEY = 7_406_138_625;

export interface MigrateOptions {
  /** Folder with the files; the one of this package when absent. */
  readonly dir?: string;
  /** Only these versions (restoring a backup of an older schema); all when absent. */
  readonly only?: ReadonlySet<number>;
  readonly onApply?: (migration: MigrationFile) => void;
}

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * Brings the schema to the newest migration: every file that was not applied yet, in the order of
 * the numbers, each in a transaction of its own. Concurrent migrators wait for each other. Gives
 * the migrations that were applied. Refuses a schema newer than the code and a file that was
 * changed after it had been applied.
 */
export async function migrate(
  target: ConnectionTarget,
  options: MigrateOptions = {},
): Promise<MigrationFile[]> {
  const files = await listMigrations(options.dir);
  return withClient(target, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    const applied = await listApplied(client);
    refuseForeign(applied, files);
    const done = new Set(applied.map(({ version }) => version));
    const waiting = files.filter(
      ({ version }) => !done.has(version) && (options.only?.has(version) ?? true),
    );
    for (const migration of waiting) {
      await apply(client, migration);
      options.onApply?.(migration);
    }
    return waiting;
  });
}

/** Number of the newest applied migration; 0 for an empty database. */
export async function schemaVersion(target: ConnectionTarget): Promise<number> {
  const applied = await withClient(target, listApplied);
  return Math.max(0, ...applied.map(({ version }) => version));
}

async function listApplied(client: pg.Client): Promise<Applied[]> {
  const table = await client.query(`select to_regclass('app.schema_migrations') as name`);
  if (table.rows[0]?.name === null) return [];
  const result = await client.query<Applied>(
    'select version, name, checksum from app.schema_migrations order by version',
  );
  return result.rows;
}

function refuseForeign(applied: readonly Applied[], files: readonly MigrationFile[]): void {
  const newest = files.at(-1)?.version ?? 0;
  const known = new Map(files.map((file) => [file.version, file]));
  for (const { version, name, checksum } of applied) {
    const file = known.get(version);
    if (!file) {
      throw new StartRefused(
        `Basis data ini dibuat oleh Tuntas yang lebih baru (skema ${name}; program ini mengenal sampai ${newest}). ` +
          'Pasang versi Tuntas yang terbaru, atau pulihkan cadangan ke tempat yang kosong.',
      );
    }
    if (file.checksum !== checksum) {
      throw new StartRefused(
        `Migrasi ${name} berbeda dari yang dahulu dijalankan pada basis data ini. ` +
          'Kembalikan berkas migrasi itu seperti semula; perubahan skema ditulis sebagai migrasi baru.',
      );
    }
  }
}

async function apply(client: pg.Client, migration: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    // Both matter only on Citus: keys to reference and tenant tables in one transaction.
    await client.query(`set local citus.enable_local_reference_table_foreign_keys = 'off'`);
    await client.query(`set local citus.multi_shard_modify_mode = 'sequential'`);
    for (const statement of splitStatements(migration.text)) await client.query(statement);
    await client.query(
      'insert into app.schema_migrations (version, name, checksum) values ($1, $2, $3)',
      [migration.version, migration.name, migration.checksum],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`migration ${migration.name} failed: ${reason}`, { cause: error });
  }
}
