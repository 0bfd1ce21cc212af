export { createDatabase, type DatabaseOptions } from './create-database.ts';
export type { ConnectionTarget } from './connection.ts';
export { sql, type Database, type Query, type Statement, type TenantTx } from './database.ts';
export { migrate, schemaVersion } from './migrate.ts';
export { openDatabase, type OpenedDatabase, type OpenOptions } from './open-database.ts';
export { listMigrations, type MigrationFile } from './migration-files.ts';
export { withClient, type DedicatedClient } from './with-client.ts';
