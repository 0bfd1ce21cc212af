import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A throw-away PostgreSQL with fsync on, started from binaries of the system. */
export interface BenchServer {
  readonly version: string;
  readonly port: number;
  /** Folder of its Unix socket: what the embedded server of an office is reached by, too. */
  readonly socketDir: string;
  /** Superuser connection; trust authentication. */
  readonly superuserUrl: string;
  readonly binary: (name: string) => string;
  /** CPU seconds of all its processes so far. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

const FOLDERS = ['/usr/lib/postgresql/18/bin', '/usr/lib/postgresql/17/bin']
  .concat(['/usr/lib/postgresql/16/bin', '/usr/lib/postgresql/15/bin'])
  .concat((process.env['PATH'] ?? '').split(':'));

/** @throws when no folder holds both `initdb` and `pgbench` */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = FOLDERS.find((dir) => holds(dir, 'initdb') && holds(dir, 'pgbench'));
  if (folder === undefined) {
    throw new Error('initdb and pgbench are needed: apt-get install postgresql-15');
  }
  const binary = (name: string) => join(folder, name);
  const user = userOf('postgres');
  const dir = mkdtempSync(join(tmpdir(), 'tuntas-bench-pg-'));
  if (user) chownSync(dir, user.uid, user.gid);
  const data = join(dir, 'data');
  const run = { ...user, cwd: dir, encoding: 'utf8' as const };
  const made = spawnSync(
    binary('initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8'],
    run,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: dir,
    fsync: 'on',
    synchronous_commit: 'on',
    shared_buffers: '512MB',
    max_wal_size: '4GB',
    max_connections: '120',
  };
  const server = spawn(
    binary('postgres'),
    [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...user, cwd: dir, stdio: 'ignore' },
  );
  const superuserUrl = socketUrl(dir, port, 'postgres', 'x', 'postgres');
  for (let tries = 0; ; tries++) {
    const ready = spawnSync(binary('pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
    if (ready.status === 0) break;
    if (tries > 200 || server.exitCode !== null) throw new Error('PostgreSQL did not start');
    await sleep(50);
  }
  const version = spawnSync(binary('postgres'), ['--version'], { encoding: 'utf8' });
  return {
    version: version.stdout.trim(),
    port,
    socketDir: dir,
    superuserUrl,
    binary,
    cpuSeconds: () => cpuSecondsOfTree(server.pid ?? 0),
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGINT');
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Connection string over a Unix socket. */
export const socketUrl = (
  dir: string,
  port: number,
  user: string,
  password: string,
  database: string,
): string =>
  `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(dir)}`;

/** CPU seconds of a process: own, of its children that ended, and of those that run. */
export function cpuSecondsOfTree(pid: number): number {
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(Number(name));
    if (stat === undefined) continue;
    if (Number(name) === pid) ticks += stat.own + stat.ended;
    else if (stat.parent === pid) ticks += stat.own + stat.ended;
  }
  return ticks / 100;
}

function statOf(pid: number) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const at = (index: number) => Number(fields[index] ?? 0);
    return { parent: at(1), own: at(11) + at(12), ended: at(13) + at(14) };
  } catch {
    return undefined;
  }
}

function holds(dir: string, name: string): boolean {
  return spawnSync(join(dir, name), ['--version']).status === 0;
}

/** PostgreSQL refuses root: as root it runs as the system user of that name. */
function userOf(name: string): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout),
  );
  if (!uid || !gid) throw new Error(`root needs a system user ${name} to run PostgreSQL`);
  return { uid, gid };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
