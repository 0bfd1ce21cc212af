import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectionTarget } from '../connection.ts';
import { OWNER_ROLE, prepareServer } from '../prepare-server.ts';
import { StartRefused } from '../../start-refused.ts';
import { ensureCluster, SUPERUSER } from './cluster.ts';
import { findBinaries } from './find-binaries.ts';
import { chooseListenAddress, removeListenAddress, type ListenAddress } from './listen-address.ts';
import { writeSettings } from './settings.ts';
import { reachableBinaries, serverHome } from './server-home.ts';
import { serverUser } from './server-user.ts';
import { stopOrphan } from './stop-orphan.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

export interface EmbeddedServer {
  /** Connection as the owner role to a database of this server. */
  target(database: string): ConnectionTarget;
  superuserTarget(): ConnectionTarget;
  readonly pid: () => number;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Data folder of Tuntas; locked by the caller. */
  readonly dataDir: string;
  readonly databases: readonly string[];
  /** Off only for servers that live as long as a test run. */
  readonly isDurable?: boolean;
  /** How the server is started; by the platform when absent. */
  readonly launch?: 'child' | 'pg_ctl';
  readonly say?: (event: ServerEvent) => void;
}

export type ServerEvent =
  /** Cluster and log lie there, because the server's user cannot enter the data folder. */
  | { readonly kind: 'elsewhere'; readonly dir: string }
  | { readonly kind: 'stopped-orphan'; readonly pid: number }
  | { readonly kind: 'crashed' }
  | { readonly kind: 'restarted'; readonly pid: number }
  | { readonly kind: 'restart-failed'; readonly reason: string };

/**
 * Starts the PostgreSQL that came with the npm packages on `dataDir` and keeps it running until
 * `stop`: a server that dies is started again. First call makes the cluster.
 */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const isDurable = options.isDurable ?? true;
  const { dataDir } = options;
  const user = await serverUser();
  const binaries = await reachableBinaries(await findBinaries(), user);
  const home = await serverHome(dataDir, user);
  if (home !== dataDir) options.say?.({ kind: 'elsewhere', dir: home });
  const logDir = join(home, 'log', 'postgres');
  await mkdir(join(home, 'log'), { recursive: true, mode: 0o711 });
  await mkdir(logDir, { recursive: true, mode: 0o700 });
  if (user) await chown(logDir, user.uid, user.gid);

  const dir = join(home, 'pg');
  const passwordFile = join(dataDir, 'postgres.password');
  const cluster = await ensureCluster({ dir, passwordFile, binaries, user, isDurable });
  const orphan = await stopOrphan({ binaries, dir });
  if (orphan !== undefined) options.say?.({ kind: 'stopped-orphan', pid: orphan });
  const runDir = join(home, 'run');
  const address = await chooseListenAddress(runDir, user);
  await writeSettings({ dir, address, logDir, isDurable, user });
  const startLog = join(logDir, 'start.log');
  const start = () =>
    startServerProcess({
      binaries,
      user,
      dir,
      startLog,
      logDir,
      ...(options.launch === undefined ? {} : { launch: options.launch }),
    });
  let server: ServerProcess;
  try {
    server = await start();
  } catch (cause) {
    throw new StartRefused(`PostgreSQL bawaan tidak dapat dijalankan: ${reasonOf(cause)}`, {
      cause,
    });
  }

  let isStopping = false;
  const supervise = async () => {
    while (!isStopping) {
      await server.ended;
      if (isStopping) return;
      options.say?.({ kind: 'crashed' });
      for (let pause = 100; !isStopping; pause = Math.min(pause * 2, 10_000)) {
        try {
          server = await start();
          options.say?.({ kind: 'restarted', pid: server.pid });
          break;
        } catch (error) {
          options.say?.({ kind: 'restart-failed', reason: reasonOf(error) });
          await sleep(pause);
        }
      }
    }
    // `stop` came while the server was being started again.
    await server.stop();
  };
  const supervision = supervise();

  const targetOf = (name: string, database: string): ConnectionTarget => ({
    host: hostOf(address),
    port: address.port,
    user: name,
    password: cluster.password,
    database,
  });
  const superuserTarget = () => targetOf(SUPERUSER, 'postgres');
  const stop = async () => {
    isStopping = true;
    await server.stop();
    await supervision;
    await removeListenAddress(address, runDir);
  };
  try {
    for (const database of options.databases) {
      await prepareServer(superuserTarget(), database, cluster.password);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    target: (database) => targetOf(OWNER_ROLE, database),
    superuserTarget,
    pid: () => server.pid,
    stop,
  };
}

function hostOf(address: ListenAddress): string {
  return address.socketDir ?? '127.0.0.1';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
