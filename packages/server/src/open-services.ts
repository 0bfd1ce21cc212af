import { join } from 'node:path';
import type { Logger } from 'pino';
import { v7 as newUuid } from 'uuid';
import type { Config } from './config.ts';
import { openDatabase, type OpenedDatabase, type OpenOptions } from './database/index.ts';
import { openLocalFileStore } from './documents/index.ts';
import { refuseOtherKeys } from './keys/index.ts';
import { prepareDataDir } from './prepare-data-dir.ts';
import { loadSecrets } from './secrets.ts';
import type { Services } from './services.ts';

export interface OpenedServices {
  readonly services: Services;
  readonly database: OpenedDatabase;
  close(): Promise<void>;
}

export interface OpenServicesOptions {
  readonly purpose: OpenOptions['purpose'];
  readonly log: Logger;
  /** One Indonesian sentence for the person at the terminal. */
  readonly say: (sentence: string) => void;
}

/** Builds what every command works with: keys, database with its schema, files, clock, log. */
export async function openServices(
  config: Config,
  { purpose, log, say }: OpenServicesOptions,
): Promise<OpenedServices> {
  prepareDataDir(config.dataDir);
  const secrets = await loadSecrets(config);
  const database = await openDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    isProduction: config.mode === 'production',
    purpose,
    ...(purpose === 'command' ? { poolSize: 4 } : {}),
    onMigration: ({ name }) => log.info({ migration: name }, 'schema migrated'),
    onIdleError: () => log.warn('idle database connection lost'),
    onServerEvent(event) {
      switch (event.kind) {
        case 'elsewhere':
          log.warn(event, 'database lies outside the data folder');
          say(
            `Basis data disimpan di ${event.dir}: folder data tidak dapat dimasuki pengguna PostgreSQL.`,
          );
          break;
        case 'stopped-orphan':
          log.warn(event, 'stopped the database server of a killed Tuntas');
          break;
        case 'crashed':
        case 'restart-failed':
          log.error(event, 'database server ended');
          break;
        case 'restarted':
          log.warn(event, 'database server started again');
          break;
      }
    },
  });
  try {
    const at = new Date().toISOString();
    await refuseOtherKeys(database.db, secrets, { dataDir: config.dataDir, at });
    const services: Services = {
      config,
      db: database.db,
      files: await openLocalFileStore(join(config.dataDir, 'files')),
      secrets,
      clock: () => new Date(),
      newId: () => newUuid(),
      log,
    };
    return { services, database, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}
