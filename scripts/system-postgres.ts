/**
 * A throw-away cluster of a PostgreSQL installed on this system (15 or newer), for tests and
 * benchmarks. PostgreSQL refuses root, so under root it runs as the user `postgres`.
 */
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SystemPostgres =
  | {
      readonly ok: true;
      readonly version: string;
      readonly url: string;
      readonly bin: string;
      stop(): void;
    }
  | { readonly ok: false; readonly why: string };

function findBin(): string | undefined {
  return globSync([
    '/usr/lib/postgresql/*/bin',
    '/usr/pgsql-*/bin',
    '/opt/homebrew/opt/postgresql@*/bin',
  ])
    .filter((bin) => existsSync(join(bin, 'initdb')))
    .sort()[0];
}

function idOf(user: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((l) => l.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise<void>((done) => void server.close(() => done()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts it with fsync on; `settings` are extra `-c` options. */
export async function startSystemPostgres(
  settings: readonly string[] = [],
): Promise<SystemPostgres> {
  if (process.platform === 'win32') return { ok: false, why: 'not looked for on Windows' };
  const bin = findBin();
  if (!bin) return { ok: false, why: 'no system PostgreSQL found' };
  const owner: { uid?: number; gid?: number } | undefined =
    process.getuid?.() === 0 ? idOf('postgres') : {};
  if (!owner) return { ok: false, why: 'running as root and there is no user postgres' };
  const dir = mkdtempSync(join(tmpdir(), 'tuntas-pg-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(dir, owner.uid, owner.gid);
  const data = join(dir, 'data');
  const run = (command: string, args: string[]) =>
    spawnSync(join(bin, command), args, {
      ...owner,
      cwd: dir,
      encoding: 'utf8',
      env: { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] ?? '' },
    });
  const init = run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ]);
  if (init.status !== 0) return { ok: false, why: `initdb failed: ${init.stderr}` };
  const port = await freePort();
  const options = [
    '-c',
    `port=${port}`,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${dir}`,
    '-c',
    'max_connections=200',
    ...settings.flatMap((s) => ['-c', s]),
  ];
  const start = run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(dir, 'log'),
    '-o',
    options.map((o) => `"${o}"`).join(' '),
    'start',
  ]);
  if (start.status !== 0) return { ok: false, why: `start failed: ${start.stderr}${start.stdout}` };
  const version =
    run('postgres', ['--version'])
      .stdout.trim()
      .replace(/^.*\) /, '')
      .split(' ')[0] ?? '';
  return {
    ok: true,
    version,
    bin,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
