import { createHash } from 'node:crypto';
import { access, chmod, constants, cp, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartRefused } from '../../start-refused.ts';
import { binariesIn, type Binaries } from './find-binaries.ts';
import type { ServerUser } from './server-user.ts';

/** Where a server that runs as another user keeps what lies in a folder that user cannot enter. */
const SHARED_HOME = '/var/lib/tuntas';

/**
 * The folder for cluster, socket and log: the data folder itself; or, where Tuntas is root and a
 * folder above is closed to the server's user (such as /root), one under /var/lib/tuntas.
 */
export async function serverHome(dataDir: string, user: ServerUser | undefined): Promise<string> {
  if (!user) return dataDir;
  await chmod(dataDir, 0o711);
  if (await canEnter(dataDir, user)) return dataDir;
  const mark = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 12);
  const home = join(SHARED_HOME, mark);
  await makeShared(home, user, `folder data ${dataDir}`);
  return home;
}

/** The binaries where they are, or a copy where the server's user can reach it. */
export async function reachableBinaries(
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<Binaries> {
  if (!user || (await canEnter(binaries.root, user))) return binaries;
  const { mtimeMs, size } = await stat(binaries.postgres);
  const copy = join(SHARED_HOME, `postgresql-${Math.floor(mtimeMs).toString(36)}-${size}`);
  const copied = binariesIn(copy);
  const isThere = await access(copied.postgres, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await makeShared(SHARED_HOME, user, `PostgreSQL bawaan di ${binaries.root}`);
    const draft = `${copy}.${process.pid}`;
    await cp(binaries.root, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(async () => rm(draft, { recursive: true, force: true }));
  }
  return copied;
}

async function makeShared(dir: string, user: ServerUser, what: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o711 });
    if (await canEnter(dir, user)) return;
  } catch {
    // Told below.
  }
  throw new StartRefused(
    `Tuntas berjalan sebagai root, dan ${what} tidak dapat dimasuki pengguna PostgreSQL (nobody). ` +
      'Jalankan Tuntas sebagai pengguna biasa, atau letakkan folder data di tempat lain dengan TUNTAS_DATA, misalnya /srv/tuntas.',
  );
}

/** May the user pass through every folder down to this one? By mode bits; access lists only add. */
async function canEnter(path: string, user: ServerUser): Promise<boolean> {
  for (let dir = await realpath(path); ; dir = dirname(dir)) {
    const { mode, uid, gid } = await stat(dir);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (dirname(dir) === dir) return true;
  }
}
