import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from '../../start-refused.ts';
import type { Binaries } from './find-binaries.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export interface Cluster {
  /** Data folder of PostgreSQL, entered by its server only. */
  readonly dir: string;
  readonly password: string;
}

export interface ClusterOptions {
  /** Where the cluster is or shall be made; its parent exists and the server can enter it. */
  readonly dir: string;
  readonly passwordFile: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  /** Off only for servers that live as long as a test run. */
  readonly isDurable: boolean;
}

export const SUPERUSER = 'postgres';

/** Opens the cluster; makes it when there is none yet. A making that was cut short is redone. */
export async function ensureCluster(options: ClusterOptions): Promise<Cluster> {
  const { dir } = options;
  if (await exists(join(dir, 'PG_VERSION'))) {
    await refuseOtherVersion(options);
    return { dir, password: await readPassword(options.passwordFile) };
  }
  if (await exists(dir)) {
    throw new StartRefused(
      `Folder basis data ${dir} ada tetapi tidak berisi basis data PostgreSQL. Pindahkan isinya ke tempat lain, lalu mulai lagi.`,
    );
  }
  const password = await ensurePassword(options.passwordFile);
  const making = `${dir}.baru`;
  await rm(making, { recursive: true, force: true });
  await makeCluster(options, making, password);
  await rename(making, dir);
  return { dir, password };
}

async function makeCluster(options: ClusterOptions, dir: string, password: string): Promise<void> {
  const { user } = options;
  await mkdir(dir, { mode: 0o700 });
  if (user) await chown(dir, user.uid, user.gid);
  // initdb takes the password from a file only; inside the new folder it may not be (must be
  // empty), so it lies beside it for this moment, readable by the server's user alone.
  const passwordFile = `${dir}.sandi`;
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (user) await chown(passwordFile, user.uid, user.gid);
  try {
    const args = ['-D', dir, '-U', SUPERUSER, `--pwfile=${passwordFile}`];
    args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin');
    args.push('--builtin-locale=C.UTF-8', '--data-checksums', '--auth=scram-sha-256');
    if (!options.isDurable) args.push('--no-sync');
    const { code, output } = await runProgram(options.binaries.initdb, args, { user, cwd: dir });
    if (code !== 0) {
      throw new StartRefused(
        `PostgreSQL bawaan tidak dapat membuat basis data di ${dir}:\n${output.trim()}`,
      );
    }
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function refuseOtherVersion({ dir, binaries }: ClusterOptions): Promise<void> {
  const version = (await readFile(join(dir, 'PG_VERSION'), 'utf8')).trim();
  const { output } = await runProgram(binaries.postgres, ['--version']);
  const major = /(\d+)(?:\.\d+|\w+)/.exec(output)?.[1];
  if (major !== undefined && major !== version) {
    throw new StartRefused(
      `Basis data di ${dir} dibuat PostgreSQL ${version}, yang terpasang kini PostgreSQL ${major}. ` +
        'Jalankan Tuntas versi lama, buat cadangan dengan “tuntas backup”, lalu pulihkan ke folder data baru dengan “tuntas restore”.',
    );
  }
}

async function ensurePassword(file: string): Promise<string> {
  if (!(await exists(file))) {
    // Flushed: after a power cut an empty file would lock us out of the cluster that was made by it.
    await writeFile(file, randomBytes(24).toString('base64url'), {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    await chmod(file, 0o600);
  }
  return readPassword(file);
}

async function readPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new StartRefused(
      `Sandi basis data bawaan (${file}) tidak dapat dibaca. Kembalikan berkas itu dari salinan folder data.`,
      { cause },
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
