import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { codeOfFault } from './file-fault.ts';
import { StartRefused } from './start-refused.ts';

/** Makes the data folder where there is none and tries whether this user may write in it. */
export function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const probe = join(dataDir, `.coba-${randomUUID()}`);
    writeFileSync(probe, '', { mode: 0o600, flag: 'wx' });
    rmSync(probe);
  } catch (cause) {
    throw new StartRefused(dataDirProblem(dataDir, codeOfFault(cause)), { cause });
  }
}

/** The sentence: which folder, which user, what to do. `code`: of the operating system. */
export function dataDirProblem(dataDir: string, code: string): string {
  const other = 'atau pakai folder lain dengan --data atau TUNTAS_DATA.';
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `Folder data ${dataDir} bukan folder: nama itu, atau bagian alamatnya, adalah berkas biasa. Pindahkan berkas itu, ${other}`;
    case 'EROFS':
      return `Folder data ${dataDir} berada di media yang hanya dapat dibaca. Pasang medianya agar dapat ditulis, ${other}`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `Tidak ada ruang kosong untuk folder data ${dataDir}. Kosongkan ruang di media itu, ${other}`;
    default:
      return (
        `Folder data ${dataDir} tidak dapat dibuat atau ditulis oleh pengguna ${userName()} (${code || 'sebab tidak diketahui'}). ` +
        `Beri pengguna itu hak tulis, misalnya: sudo install -d -m 700 -o ${userName()} "${dataDir}", ${other}`
      );
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without a name, as in some containers.
    return String(process.getuid?.() ?? '?');
  }
}
