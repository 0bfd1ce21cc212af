import { codeOfFault, tellFileFault } from '../file-fault.ts';
import { StartRefused } from '../start-refused.ts';
import { CommandFailed } from './command-failed.ts';

/** The operating system's and PostgreSQL's own. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** Why a restore broke off, where that leaves the target, and what to do. No stack. */
export function restoreFailed(error: unknown, dataDir: string): CommandFailed {
  return new CommandFailed(
    2,
    `${reasonOf(error, dataDir)}\nPemulihan tidak selesai: basis data tujuan tetap tanpa isi, dan arsipnya tidak berubah. ` +
      'Sesudah sebabnya diperbaiki, jalankan lagi perintah yang sama.',
  );
}

/** Also when PostgreSQL could not even be set up. */
export function isDiskFull(error: unknown): boolean {
  return DISK_FULL.has(codeOfFault(error)) || /no space left/i.test(String(error));
}

function reasonOf(error: unknown, dataDir: string): string {
  if (isDiskFull(error)) {
    return `Ruang di media tujuan (${dataDir}, atau server basis data) habis. Kosongkan ruang, atau pulihkan ke tempat lain dengan --data.`;
  }
  if (error instanceof StartRefused) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return (
    tellFileFault(error) ??
    `Basis data tujuan berhenti menerima isi (${message}). Periksa ruang kosong dan lognya di ${dataDir}/log.`
  );
}
