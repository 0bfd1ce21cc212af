import { FILE_MAX_BYTES, FILE_TYPES } from '@tuntas/api';
import { fileTexts as texts } from '../texts/files.ts';

/** What a file may be called; the server looks at the bytes and has the last word. */
const ENDINGS = ['.pdf', '.jpg', '.jpeg', '.png', '.webp', '.docx', '.xlsx'];

/** For the `accept` attribute of the file chooser. */
export const FILE_ACCEPT = [...FILE_TYPES, ...ENDINGS].join(',');

/** Why a file cannot be sent, in one sentence; undefined when it may be tried. */
export function whyNotFile(file: {
  readonly name: string;
  readonly size: number;
}): string | undefined {
  if (file.size === 0) return texts.empty(file.name);
  if (file.size > FILE_MAX_BYTES) {
    return texts.tooLarge(file.name, formatBytes(file.size), formatBytes(FILE_MAX_BYTES));
  }
  const name = file.name.toLowerCase();
  return ENDINGS.some((ending) => name.endsWith(ending)) ? undefined : texts.wrongType(file.name);
}

/** A size for people: "240 kB", "1,5 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [value, unit] = bytes < 1_000 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 ** 2, 'MB'];
  const digits = value < 10 ? 1 : 0;
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: digits })} ${unit}`;
}
