import { FILE_MAX_BYTES, FILE_TYPES } from '@tuntas/api';

/** What a file may be called; the server looks at the bytes and has the last word. */
const ENDINGS = ['.pdf', '.jpg', '.jpeg', '.png', '.webp', '.docx', '.xlsx'];

/** For the `accept` attribute of the file chooser. */
export const FILE_ACCEPT = [...FILE_TYPES, ...ENDINGS].join(',');

/** Why a file cannot be sent, in one Indonesian sentence; undefined when it may be tried. */
export function whyNotFile(file: {
  readonly name: string;
  readonly size: number;
}): string | undefined {
  if (file.size === 0) return `“${file.name}” kosong.`;
  if (file.size > FILE_MAX_BYTES) {
    const most = Math.round(FILE_MAX_BYTES / 1024 / 1024);
    return `“${file.name}” berukuran ${formatBytes(file.size)}; paling besar ${most} MB.`;
  }
  const name = file.name.toLowerCase();
  return ENDINGS.some((ending) => name.endsWith(ending))
    ? undefined
    : `“${file.name}” bukan PDF, foto (JPG, PNG, WebP), DOCX atau XLSX.`;
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes.toLocaleString('id-ID')} B`;
  const units = ['kB', 'MB', 'GB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${units[unit]}`;
}
