import { randomUUID } from 'node:crypto';
import { access, link, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './file-store.ts';
import { isStoreKey, parseStoreKey } from './store-key.ts';

/** Half-written files lie here; never in a place that a key names. */
const UNFINISHED = 'unfinished';
const UNFINISHED_MAX_AGE_MS = 24 * 3600 * 1000;

/** File systems without hard links (exFAT, some network shares) say one of these. */
const NO_LINKS = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EXDEV',
  'UNKNOWN',
]);

/**
 * Files in a folder. A file appears under its key whole and synced, or not at all: it is written
 * beside, synced, linked into place, and the folder entry synced as well (Windows cannot sync a
 * folder; NTFS journals the entry). Removes half-written files of earlier runs.
 */
export async function openLocalFileStore(root: string): Promise<FileStore> {
  const unfinished = join(root, UNFINISHED);
  await mkdir(unfinished, { recursive: true });
  await removeUnfinished(unfinished, Date.now());
  const pathOf = (key: string) => join(root, ...parseStoreKey(key).split('/'));

  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const temporary = join(unfinished, randomUUID());
      try {
        await writeSynced(temporary, bytes);
        await makeFolders(root, dirname(path));
        await moveWithoutOverwriting(temporary, path);
        await syncFolder(dirname(path));
      } finally {
        await unlink(temporary).catch(ignoreMissing);
      }
    },
    async open(key) {
      const handle = await open(pathOf(key), 'r');
      return handle.createReadStream();
    },
    exists: (key) => isThere(pathOf(key)),
    async remove(key) {
      await unlink(pathOf(key)).catch(ignoreMissing);
    },
    keys: () => keysBelow(root),
  };
}

async function* keysBelow(root: string): AsyncIterable<string> {
  for (const office of await foldersIn(root)) {
    for (const shard of await foldersIn(join(root, office))) {
      for (const name of (await readdir(join(root, office, shard))).toSorted()) {
        const key = `${office}/${shard}/${name}`;
        if (isStoreKey(key)) yield key;
      }
    }
  }
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function moveWithoutOverwriting(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    // Without links there is a moment between looking and moving. Keys are random and used once.
    if (await isThere(to)) throw Object.assign(new Error(`exists: ${to}`), { code: 'EEXIST' });
    await rename(from, to);
  }
}

/** Makes the folder; new entries are synced in the folders above, up to the root. */
async function makeFolders(root: string, folder: string): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true });
  if (firstMade === undefined) return;
  for (let path = dirname(folder); path.length >= root.length; path = dirname(path)) {
    await syncFolder(path);
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeUnfinished(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > UNFINISHED_MAX_AGE_MS) await unlink(path).catch(ignoreMissing);
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
