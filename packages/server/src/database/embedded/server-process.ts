import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './find-binaries.ts';
import { hasProcessEnded, processStart } from './process-identity.ts';
import { runProgram, serverEnvironment } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export interface ServerOptions {
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  /** Data folder of PostgreSQL. */
  readonly dir: string;
  /** What the server prints before its own log is open. */
  readonly startLog: string;
  /** Folder of its own log. */
  readonly logDir: string;
  /**
   * `child`: a child process of ours. `pg_ctl`: for Windows, where only pg_ctl can lay down the
   * rights of an administrator, under which PostgreSQL refuses to run; the server is then watched
   * by its process id.
   */
  readonly launch?: 'child' | 'pg_ctl';
}

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: running transactions are rolled back, the data folder is left clean. */
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 120_000;
const WATCH_MS = 250;
/** What a server says that starts while the last processes of a killed one are still leaving. */
const LEAVING =
  /pre-existing shared memory block|lock file "[^"]+" already exists|is another (?:postmaster|postgres)/;
const LEAVING_TIMEOUT_MS = 20_000;
const LAST_WORDS_MS = 2_000;

/** Starts `postgres` and waits until it takes connections. Rejects with what it printed. */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const byPgCtl =
    (options.launch ?? (process.platform === 'win32' ? 'pg_ctl' : 'child')) === 'pg_ctl';
  const deadline = Date.now() + LEAVING_TIMEOUT_MS;
  for (;;) {
    try {
      return await (byPgCtl ? launchByPgCtl(options) : launchAsChild(options));
    } catch (error) {
      const isLeaving = error instanceof Error && LEAVING.test(error.message);
      if (!isLeaving || Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

async function launchAsChild(options: ServerOptions): Promise<ServerProcess> {
  const log = openSync(options.startLog, 'w');
  const child = spawn(options.binaries.postgres, ['-D', options.dir], {
    cwd: options.dir,
    // A session of its own: Ctrl-C in the terminal reaches Tuntas alone, which then stops the
    // server in its own time.
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment(),
    ...options.user,
  });
  closeSync(log);
  let isEnded = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isEnded = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const state = await serverState(options.dir);
    if (state?.pid === child.pid && state?.isReady) break;
    if (isEnded || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(await lastWords(options, child.pid));
    }
    await sleep(10);
  }
  child.unref();
  const pid = child.pid as number;
  return { pid, ended, stop: () => stopServer({ ...options, pid, hasEnded: () => isEnded }) };
}

async function launchByPgCtl(options: ServerOptions): Promise<ServerProcess> {
  const { code, output } = await runProgram(
    options.binaries.pgCtl,
    [
      'start',
      '-D',
      options.dir,
      '-l',
      options.startLog,
      '-w',
      '-t',
      String(READY_TIMEOUT_MS / 1000),
    ],
    { user: options.user, cwd: options.dir },
  );
  const state = await serverState(options.dir);
  if (code !== 0 || !state?.isReady) {
    throw new Error(`${output.trim()}\n${await lastWords(options, undefined)}`.trim());
  }
  const { pid } = state;
  const began = await processStart(pid);
  const hasEnded = () => hasProcessEnded(pid, began);
  const ended = (async () => {
    while (!(await hasEnded())) await sleep(WATCH_MS, undefined, { ref: false });
  })();
  return { pid, ended, stop: () => stopServer({ ...options, pid, hasEnded }) };
}

/** From postmaster.pid: line 1 is the process, line 8 says `ready` once it takes connections. */
async function serverState(dir: string): Promise<{ pid: number; isReady: boolean } | undefined> {
  const text = await readFile(join(dir, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Why the server did not start: what it printed, and the end of its log (its own lines only). The
 * log is written by a process of its own, which may still be at it.
 */
async function lastWords(options: ServerOptions, pid: number | undefined): Promise<string> {
  const printed = (await readFile(options.startLog, 'utf8').catch(() => '')).trim();
  const deadline = Date.now() + LAST_WORDS_MS;
  for (;;) {
    const lines = await newestLogLines(options.logDir);
    const own = pid === undefined ? lines : lines.filter((line) => line.includes(`[${pid}]`));
    const words = [printed, ...own.slice(-5)].filter((line) => line !== '').join('\n');
    if (/FATAL|PANIC/.test(words) || Date.now() > deadline) return words;
    await sleep(50);
  }
}

async function newestLogLines(logDir: string): Promise<string[]> {
  const names = await readdir(logDir).catch(() => []);
  const logs = await Promise.all(
    names
      .filter((name) => name.startsWith('postgresql-'))
      .map(async (name) => ({ name, at: (await stat(join(logDir, name))).mtimeMs })),
  );
  const newest = logs.toSorted((a, b) => b.at - a.at)[0];
  if (!newest) return [];
  return (await readFile(join(logDir, newest.name), 'utf8')).trimEnd().split('\n');
}

const STOP_TIMEOUT_MS = 30_000;

/** Stops the server `pid` of this data folder: first fast, then, after 30 s, at once. */
export async function stopServer(server: {
  readonly binaries: Binaries;
  readonly dir: string;
  readonly pid: number;
  readonly hasEnded: () => boolean | Promise<boolean>;
}): Promise<void> {
  for (const mode of ['fast', 'immediate'] as const) {
    if (await server.hasEnded()) return;
    await requestStop(server, mode);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (!(await server.hasEnded()) && Date.now() < deadline) await sleep(10);
  }
}

async function requestStop(
  server: { readonly binaries: Binaries; readonly dir: string; readonly pid: number },
  mode: 'fast' | 'immediate',
): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl speaks to the server's own pipe.
    await runProgram(server.binaries.pgCtl, ['stop', '-D', server.dir, '-m', mode, '-W']);
    return;
  }
  try {
    process.kill(server.pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  } catch {
    // Already gone.
  }
}
