import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerUser } from './server-user.ts';

export interface ListenAddress {
  /** Folder of the Unix socket; undefined where the server listens on 127.0.0.1. */
  readonly socketDir: string | undefined;
  readonly port: number;
}

/** Unix limits the whole path of a socket to 103 (macOS) or 107 bytes. */
const LONGEST_SOCKET_PATH = 100;
const SOCKET_PORT = 5432;

/**
 * Where the embedded server listens: a socket in a folder only its user may enter, under the data
 * folder where the path is short enough; a free loopback port on Windows.
 */
export async function chooseListenAddress(
  runDir: string,
  user: ServerUser | undefined,
): Promise<ListenAddress> {
  if (process.platform === 'win32') return { socketDir: undefined, port: await freePort() };
  const longest = join(runDir, `.s.PGSQL.${SOCKET_PORT}.lock`);
  let socketDir = runDir;
  if (Buffer.byteLength(longest) > LONGEST_SOCKET_PATH) {
    socketDir = await mkdtemp(join(tmpdir(), 'tuntas-'));
  } else {
    await mkdir(runDir, { recursive: true, mode: 0o700 });
  }
  await chmod(socketDir, 0o700);
  if (user) await chown(socketDir, user.uid, user.gid);
  return { socketDir, port: SOCKET_PORT };
}

/** Removes a socket folder that was made outside of the data folder. */
export async function removeListenAddress(address: ListenAddress, runDir: string): Promise<void> {
  if (address.socketDir !== undefined && address.socketDir !== runDir) {
    await rm(address.socketDir, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
