import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { StartRefused } from './start-refused.ts';

/**
 * Keys that live outside the database (folder `keys/` of the data folder, or the environment).
 * Losing them makes NIK and KK unreadable; they are part of a backup only on demand.
 */
export interface Secrets {
  /** AES-256-GCM key for NIK and KK, 32 bytes. */
  readonly personKey: Buffer;
  /** HMAC-SHA-256 key for exact search of NIK and KK, 32 bytes. */
  readonly searchKey: Buffer;
  /** Ed25519 private key (PKCS#8 PEM) that signs the seals of the audit chain. */
  readonly sealKey: string;
  /** Ed25519 public key (SPKI PEM); `tuntas audit verify` needs only this one. */
  readonly sealPublicKey: string;
}

/** File in the key folder, and the variable that may hold its content instead. */
export const KEY_PARTS = {
  personKey: { file: 'person.key', variable: 'TUNTAS_PERSON_KEY' },
  searchKey: { file: 'search.key', variable: 'TUNTAS_SEARCH_KEY' },
  sealKey: { file: 'seal.pem', variable: 'TUNTAS_SEAL_KEY' },
} as const;
export type KeyPart = keyof typeof KEY_PARTS;

/** Names of the key files, for a backup that is asked to hold them. */
export const KEY_FILES: readonly string[] = Object.values(KEY_PARTS).map(({ file }) => file);

export function keyFolder(dataDir: string): string {
  return join(dataDir, 'keys');
}

/**
 * The keys from the environment or the key folder. In demo mode missing ones are made; in
 * production they are never made silently: new keys beside old data would make it unreadable.
 * @throws StartRefused with all problems, one a line
 */
export async function loadSecrets(
  config: Pick<Config, 'mode' | 'dataDir'>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Secrets> {
  if (config.mode === 'demo') await createKeys(config.dataDir, env);
  const problems: string[] = [];
  const collect = async <Value>(work: () => Value | Promise<Value>) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StartRefused)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  const missing: string[] = [];
  const read = async <Value>(part: KeyPart, parse: (text: string, file: string) => Value) =>
    collect(async () => {
      const text = await findPart(config.dataDir, env, part);
      if (text === undefined) missing.push(KEY_PARTS[part].file);
      return text === undefined ? undefined : parse(text, KEY_PARTS[part].file);
    });
  const personKey = await read('personKey', readKey);
  const searchKey = await read('searchKey', readKey);
  const seal = await read('sealKey', readSealKey);
  if (missing.length > 0) {
    problems.push(
      `Kunci ${missing.join(', ')} tidak ada di ${keyFolder(config.dataDir)}. ` +
        'Pemasangan baru: jalankan “tuntas keys create”, lalu simpan salinannya di tempat aman. ' +
        'Pemasangan lama: kembalikan kunci yang dahulu; dengan kunci baru, NIK dan KK yang tersimpan tidak terbaca.',
    );
  }
  if (!personKey || !searchKey || !seal) throw new StartRefused(problems.join('\n'));
  return { personKey, searchKey, ...seal };
}

/** Makes the keys that are not there yet, readable by this user only; gives the files it made. */
export async function createKeys(
  dataDir: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string[]> {
  const folder = keyFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const made: string[] = [];
  for (const part of Object.keys(KEY_PARTS) as KeyPart[]) {
    if ((await findPart(dataDir, env, part)) !== undefined) continue;
    const file = join(folder, KEY_PARTS[part].file);
    await writeFile(file, newKey(part), { mode: 0o600, flag: 'wx', flush: true });
    made.push(file);
  }
  return made;
}

function newKey(part: KeyPart): string {
  if (part !== 'sealKey') return `${randomBytes(32).toString('base64')}\n`;
  return generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
}

async function findPart(
  dataDir: string,
  env: Readonly<Record<string, string | undefined>>,
  part: KeyPart,
): Promise<string | undefined> {
  const { file, variable } = KEY_PARTS[part];
  const fromEnv = env[variable];
  if (fromEnv !== undefined && fromEnv !== '') return fromEnv;
  const path = join(keyFolder(dataDir), file);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new StartRefused(`Kunci ${path} tidak dapat dibaca. Periksa hak akses berkas itu.`, {
      cause: error,
    });
  }
  await refuseOpenToOthers(path);
  return text;
}

async function refuseOpenToOthers(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) {
    throw new StartRefused(
      `Kunci ${path} dapat dibaca pengguna lain. Jalankan: chmod 600 "${path}"`,
    );
  }
}

function readKey(text: string, file: string): Buffer {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  if (key.length !== 32 || key.toString('base64') !== trimmed) {
    throw new StartRefused(
      `Kunci ${file} rusak: isinya harus 32 bita dalam base64. Kembalikan dari salinannya.`,
    );
  }
  if (new Set(key).size < 8) {
    throw new StartRefused(
      `Kunci ${file} bukan kunci acak. Buat yang baru dengan “tuntas keys create” sebelum ada data.`,
    );
  }
  return key;
}

function readSealKey(text: string): Pick<Secrets, 'sealKey' | 'sealPublicKey'> {
  try {
    // In a variable of the environment line ends are often written as \n.
    const pem = text.replaceAll('\\n', '\n');
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'ed25519') throw new Error(`key type ${key.asymmetricKeyType}`);
    return {
      sealKey: pem,
      sealPublicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    };
  } catch (cause) {
    throw new StartRefused(
      'Kunci seal.pem rusak: isinya harus kunci privat Ed25519 (PKCS#8 PEM). Kembalikan dari salinannya.',
      { cause },
    );
  }
}
