import { mkdir, chown, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectionTarget } from '../connection.ts';
import { OWNER_ROLE, prepareServer } from '../prepare-server.ts';
import { StartRefused } from '../../start-refused.ts';
import { ensureCluster, SUPERUSER } from './cluster.ts';
import { findBinaries } from './find-binaries.ts';
import { chooseListenAddress, removeListenAddress, type ListenAddress } from './listen-address.ts';
import { serverSettings } from './settings.ts';
import { serverUser } from './server-user.ts';
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
  readonly say?: (event: ServerEvent) => void;
}

export type ServerEvent =
  | { readonly kind: 'creating'; readonly dir: string }
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
  const binaries = await findBinaries();
  const user = await serverUser();
  const { dataDir } = options;
  const logDir = join(dataDir, 'log', 'postgres');
  const runDir = join(dataDir, 'run');
  await mkdir(logDir, { recursive: true, mode: 0o711 });
  await chmod(dataDir, user ? 0o711 : 0o700);
  if (user) await chown(logDir, user.uid, user.gid);

  const cluster = await ensureCluster({
    dir: join(dataDir, 'pg'),
    passwordFile: join(dataDir, 'postgres.password'),
    binaries,
    user,
    isDurable,
  });
  const address = await chooseListenAddress(runDir, user);
  const start = () =>
    startServerProcess({
      binaries,
      user,
      dir: cluster.dir,
      settings: serverSettings(address, logDir, isDurable),
      startLog: join(dataDir, 'log', 'postgres-start.log'),
    });
  let server: ServerProcess;
  try {
    server = await start();
  } catch (cause) {
    throw new StartRefused(
      `PostgreSQL bawaan tidak dapat dijalankan: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
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
          const reason = error instanceof Error ? error.message : String(error);
          options.say?.({ kind: 'restart-failed', reason });
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
