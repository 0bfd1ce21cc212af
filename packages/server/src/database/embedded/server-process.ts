import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './find-binaries.ts';
import { runProgram, serverEnvironment } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export interface ServerOptions {
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  /** Data folder of PostgreSQL. */
  readonly dir: string;
  /** `name=value` settings, see settings.ts. */
  readonly settings: readonly string[];
  /** What the server prints before its own log is open, and why it did not start. */
  readonly startLog: string;
}

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: running transactions are rolled back, the data folder is left clean. */
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;

/** Starts `postgres` and waits until it takes connections. Rejects with what it printed. */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const log = openSync(options.startLog, 'w');
  let child: ChildProcess;
  try {
    child = spawn(
      options.binaries.postgres,
      ['-D', options.dir, ...options.settings.flatMap((setting) => ['-c', setting])],
      {
        cwd: options.dir,
        // A session of its own: Ctrl-C in the terminal reaches Tuntas alone, which then stops
        // the server in its own time.
        detached: true,
        stdio: ['ignore', log, log],
        windowsHide: true,
        env: serverEnvironment(),
        ...options.user,
      },
    );
  } finally {
    closeSync(log);
  }
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
  while (!(await isServerReady(options.dir, child.pid))) {
    if (isEnded || Date.now() > deadline) {
      if (!isEnded) child.kill('SIGKILL');
      throw new Error((await readFile(options.startLog, 'utf8').catch(() => '')).trim());
    }
    await sleep(10);
  }
  const pid = child.pid as number;
  child.unref();
  return {
    pid,
    ended,
    stop: () => stopServer({ ...options, pid, hasEnded: () => isEnded }),
  };
}

/** The 8th line of postmaster.pid says `ready` once the server takes connections. */
async function isServerReady(dir: string, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(join(dir, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return pid !== undefined && Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** Stops the server `pid` of this data folder: first fast, then, after 30 s, at once. */
export async function stopServer(server: {
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly dir: string;
  readonly pid: number;
  readonly hasEnded: () => boolean;
}): Promise<void> {
  for (const mode of ['fast', 'immediate'] as const) {
    if (server.hasEnded()) return;
    await requestStop(server, mode);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (!server.hasEnded() && Date.now() < deadline) await sleep(10);
  }
}

async function requestStop(
  server: {
    readonly binaries: Binaries;
    readonly dir: string;
    readonly pid: number;
  },
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
