import { randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from '../../start-refused.ts';
import { isProcessAlive, processStart } from './process-identity.ts';

export interface DataLock {
  release(): Promise<void>;
}

/** Another Tuntas works on the data folder. */
export class DataDirBusy extends StartRefused {}

interface Holder {
  readonly pid: number;
  readonly start: string | undefined;
  readonly host: string;
}

const LOCK_NAME = 'tuntas.lock';
/** The holder touches its lock this often; another machine or container can see only that. */
const BEAT_MS = 1_000;
const SILENCE_MS = 4_000;
/** Removing takes a moment; a gate older than this was left by a process that was killed in it. */
const GATE_MS = 5_000;
/** A holder that was just told to end may need a moment to be gone. */
const PATIENCE_MS = 1_000;

/**
 * Makes this process the only one that works on the data folder. A lock whose process has ended
 * (or whose id now belongs to another process) is stale and taken over; a living holder means a
 * refusal.
 */
export async function lockDataDir(dataDir: string, patienceMs = PATIENCE_MS): Promise<DataLock> {
  const file = join(dataDir, LOCK_NAME);
  const own: Holder = {
    pid: process.pid,
    start: await processStart(process.pid),
    host: hostname(),
  };
  const text = JSON.stringify(own);
  const patience = Date.now() + patienceMs;
  for (let attempt = 0; attempt < 2_000; attempt++) {
    if (await createWhole(file, text)) {
      const beat = setInterval(() => {
        const now = new Date();
        utimes(file, now, now).catch(() => undefined);
      }, BEAT_MS).unref();
      return {
        async release() {
          clearInterval(beat);
          if ((await readText(file)) === text) await rm(file, { force: true });
        },
      };
    }
    const found = await readText(file);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    if (holder !== undefined && (await isHolding(holder, file))) {
      if (Date.now() < patience) {
        await sleep(100);
        continue;
      }
      throw new DataDirBusy(
        `Folder data ${dataDir} sedang dipakai Tuntas lain (proses ${holder.pid} di ${holder.host}). ` +
          'Hentikan dahulu yang itu, atau pakai folder data lain dengan TUNTAS_DATA.',
      );
    }
    await removeStale(file, found);
  }
  throw new StartRefused(
    `Kunci folder data (${file}) tidak dapat diambil. Pastikan tidak ada Tuntas lain yang sedang mulai, lalu coba lagi.`,
  );
}

/** Creates the file with its content at once, so that nobody ever reads half of it. */
async function createWhole(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // A file system without hard links (FAT, some network folders): exclusive creation instead.
    return await writeFile(file, text, { mode: 0o600, flag: 'wx' }).then(
      () => true,
      (reason: unknown) => {
        if (isCode(reason, 'EEXIST')) return false;
        throw reason;
      },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Removes the lock if it still is the stale one. Only who has the small lock beside it may remove:
 * then nobody can put a fresh lock there between the look and the removal.
 */
async function removeStale(file: string, stale: string): Promise<void> {
  const gate = `${file}.removing`;
  if (!(await createWhole(gate, ''))) {
    const since = (await stat(gate).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - since > GATE_MS) await rm(gate, { force: true });
    await sleep(5);
    return;
  }
  try {
    if ((await readText(file)) === stale) await rm(file, { force: true });
  } finally {
    await rm(gate, { force: true });
  }
}

async function isHolding(holder: Holder, file: string): Promise<boolean> {
  if (holder.host !== hostname()) return isTouched(file);
  if (!isProcessAlive(holder.pid)) return false;
  if (holder.pid === process.pid) return holder.start === (await processStart(process.pid));
  const start = await processStart(holder.pid);
  // A system that does not tell when a process began: better refuse than share the folder.
  return start === undefined ? process.platform !== 'linux' : start === holder.start;
}

/** A shared folder: process ids of the other machine mean nothing here, signs of life do. */
async function isTouched(file: string): Promise<boolean> {
  const touchedAt = async () => (await stat(file).catch(() => undefined))?.mtimeMs;
  const before = await touchedAt();
  await sleep(SILENCE_MS);
  const after = await touchedAt();
  return after !== undefined && after !== before;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { pid, start, host } = value as Partial<Record<string, unknown>>;
    return {
      pid: Number(pid),
      start: typeof start === 'string' ? start : undefined,
      host: String(host),
    };
  } catch {
    return undefined;
  }
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
