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

/** Refusals of the file itself: sending the same file again cannot succeed. */
const ABOUT_THE_FILE = ['FILE_TYPE', 'FILE_EMPTY', 'TOO_LARGE'];

/**
 * What a refusal says about the file that was sent, in one sentence; undefined when the file is
 * not to blame, so that sending it again may succeed. `code` as in the catalogue of refusals.
 */
export function whyFileRefused(
  file: { readonly name: string; readonly size: number },
  code: string | undefined,
): string | undefined {
  if (code === undefined || !ABOUT_THE_FILE.includes(code)) return undefined;
  if (code !== 'FILE_TYPE') {
    return code === 'FILE_EMPTY'
      ? texts.empty(file.name)
      : texts.tooLarge(file.name, formatBytes(file.size), formatBytes(FILE_MAX_BYTES));
  }
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  const isOffice = ending === 'docx' || ending === 'xlsx';
  return texts.notInside(ending === 'pdf' ? 'PDF' : isOffice ? ending.toUpperCase() : texts.photo);
}

/** A size for people: "240 kB", "1,5 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [value, unit] = bytes < 1_000 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 ** 2, 'MB'];
  const digits = value < 10 ? 1 : 0;
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: digits })} ${unit}`;
}
