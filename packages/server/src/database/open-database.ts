import { prepareDataDir } from '../prepare-data-dir.ts';
import { StartRefused } from '../start-refused.ts';
import type { ConnectionTarget } from './connection.ts';
import { createDatabase } from './create-database.ts';
import type { Database } from './database.ts';
import { DataDirBusy, lockDataDir, type DataLock } from './embedded/data-lock.ts';
import { startEmbeddedServer, type ServerEvent } from './embedded/embedded-server.ts';
import { findRunningServer } from './embedded/find-running-server.ts';
import { migrate } from './migrate.ts';
import type { MigrationFile } from './migration-files.ts';
import { prepareOwner } from './prepare-owner.ts';
import { refuseOldSchema } from './refuse-old-schema.ts';

export interface OpenOptions {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly isProduction: boolean;
  /**
   * `serve`: the one Tuntas of the data folder; another one is refused. `command`: joins the
   * embedded server of a running Tuntas, or starts it for as long as the command takes.
   */
  readonly purpose: 'serve' | 'command';
  /** Leaves the schema as it is (restore brings its own). */
  readonly withoutSchema?: boolean;
  readonly poolSize?: number;
  readonly onServerEvent?: (event: ServerEvent) => void;
  readonly onMigration?: (migration: MigrationFile) => void;
  readonly onIdleError?: (error: Error) => void;
}

export interface OpenedDatabase {
  readonly db: Database;
  readonly target: ConnectionTarget;
  /** Process id of the embedded server, where this process runs it. */
  readonly serverPid: () => number | undefined;
  close(): Promise<void>;
}

const DATABASE = 'tuntas';

/** Opens the database of the configuration and brings its schema up to date. */
export async function openDatabase(options: OpenOptions): Promise<OpenedDatabase> {
  const { target, serverPid, isOurs, stop } =
    options.databaseUrl === undefined
      ? await openEmbedded(options)
      : await openServer(options, options.databaseUrl);
  try {
    if (options.withoutSchema !== true) {
      // A command beside a running Tuntas must not change the schema under it.
      if (isOurs) {
        await migrate(target, options.onMigration ? { onApply: options.onMigration } : {});
      } else await refuseOldSchema(target);
    }
    const db = createDatabase({
      target,
      ...(options.poolSize === undefined ? {} : { poolSize: options.poolSize }),
      ...(options.onIdleError === undefined ? {} : { onIdleError: options.onIdleError }),
    });
    const close = async () => {
      await db.close();
      await stop();
    };
    return { db, target, serverPid, close };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Server {
  readonly target: ConnectionTarget;
  readonly serverPid: () => number | undefined;
  /** No other Tuntas may be working on it. */
  readonly isOurs: boolean;
  stop(): Promise<void>;
}

async function openServer(options: OpenOptions, url: string): Promise<Server> {
  await prepareOwner({ url }, { isProduction: options.isProduction });
  return {
    target: { url },
    serverPid: () => undefined,
    isOurs: options.purpose === 'serve',
    stop: () => Promise.resolve(),
  };
}

async function openEmbedded(options: OpenOptions): Promise<Server> {
  const { dataDir } = options;
  prepareDataDir(dataDir);
  let lock: DataLock;
  try {
    lock = await lockDataDir(dataDir);
  } catch (error) {
    if (!(error instanceof DataDirBusy) || options.purpose === 'serve') throw error;
    return joinRunning(dataDir);
  }
  try {
    const server = await startEmbeddedServer({
      dataDir,
      databases: [DATABASE],
      ...(options.onServerEvent ? { say: options.onServerEvent } : {}),
    });
    return {
      target: server.target(DATABASE),
      serverPid: server.pid,
      isOurs: true,
      async stop() {
        await server.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function joinRunning(dataDir: string): Promise<Server> {
  const target = await findRunningServer(dataDir, DATABASE);
  if (!target) {
    throw new StartRefused(
      'Tuntas yang sedang berjalan belum siap. Tunggu sebentar lalu ulangi perintah ini.',
    );
  }
  return {
    target,
    serverPid: () => undefined,
    isOurs: false,
    stop: () => Promise.resolve(),
  };
}
