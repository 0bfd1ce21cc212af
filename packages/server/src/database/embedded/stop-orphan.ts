import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './find-binaries.ts';
import {
  hasProcessEnded,
  isProcessAlive,
  processCommand,
  processStart,
} from './process-identity.ts';
import { stopServer } from './server-process.ts';

/**
 * After a Tuntas that was killed: stops the server that it left running on this data folder, and
 * clears the way when the process id in `postmaster.pid` has passed on to a stranger. Gives the
 * id of the server that was stopped. The caller holds the lock of the data folder, so a server
 * found here has no master.
 */
export async function stopOrphan(options: {
  readonly binaries: Binaries;
  readonly dir: string;
}): Promise<number | undefined> {
  const file = join(options.dir, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const pid = Number(text.split('\n')[0]);
  if (!isProcessAlive(pid)) return undefined;

  if (await isServerOf(pid, options.dir)) {
    const began = await processStart(pid);
    await stopServer({ ...options, pid, hasEnded: () => hasProcessEnded(pid, began) });
    return pid;
  }
  if (process.platform !== 'win32') await disownPid(file, text);
  return undefined;
}

/** Is `pid` the PostgreSQL of this folder? Its working folder is its data folder. */
async function isServerOf(pid: number, dir: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const [cwd, own] = await Promise.all([
      readlink(`/proc/${pid}/cwd`).catch(() => undefined),
      realpath(dir),
    ]);
    if (cwd !== undefined && cwd !== own) return false;
  }
  const command = (await processCommand(pid)) ?? '';
  return /postgres/i.test(command) && command.includes(dir);
}

/**
 * PostgreSQL will not start while the id in its pid file belongs to any living process of the same
 * user. Deleting the file would also delete the shared memory key by which it notices back ends
 * that are still alive, so only the id is replaced: by that of its parent-to-be, which PostgreSQL
 * knows cannot be another server.
 */
async function disownPid(file: string, text: string): Promise<void> {
  await writeFile(file, text.replace(/^[^\n]*/, String(process.pid)));
}
