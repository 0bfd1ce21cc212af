import { fileTypeFromBuffer } from 'file-type';
import { FILE_TYPES } from '@tuntas/api';
import { zipNames } from './zip-directory.ts';

export type FileType = (typeof FILE_TYPES)[number];

/** Programs accept a PDF or a page whose beginning is not the first byte. */
const HEAD = 1024;
const MARKUP = /<(?:!doctype\s+html|html|head|body|script|svg|iframe|\?php)/i;

/**
 * What the bytes are, if they are one allowed thing and nothing else; otherwise undefined. The
 * name and what the browser says count for nothing. Files that are two things at once (a photo
 * that is also an archive, a PDF that is also a page) are refused, and so are macros.
 */
export async function sniffFile(bytes: Buffer): Promise<FileType | undefined> {
  const sniffed = await fileTypeFromBuffer(bytes);
  const type = FILE_TYPES.find((allowed) => allowed === sniffed?.mime);
  if (type === undefined) return undefined;
  const head = bytes.toString('latin1', 0, HEAD);
  if (MARKUP.test(head)) return undefined;
  const isPdf = type === 'application/pdf';
  if (head.includes('%PDF-') !== isPdf || (isPdf && !head.startsWith('%PDF-'))) return undefined;
  const names = zipNames(bytes);
  const isOffice = type.startsWith('application/vnd.openxmlformats');
  if (!isOffice) return names === undefined ? type : undefined;
  return names !== undefined && isPlainOffice(type, names, bytes) ? type : undefined;
}

const MAIN_PART: Partial<Record<FileType, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word/document.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xl/workbook.xml',
};

function isPlainOffice(type: FileType, names: readonly string[], bytes: Buffer): boolean {
  const lower = names.map((name) => name.toLowerCase());
  return (
    bytes.readUInt32LE(0) === 0x04034b50 &&
    lower.includes('[content_types].xml') &&
    lower.includes(MAIN_PART[type] ?? '') &&
    new Set(lower).size === lower.length &&
    !lower.some(
      (name) =>
        name.endsWith('vbaproject.bin') ||
        name.startsWith('/') ||
        name.includes('\\') ||
        name.split('/').includes('..'),
    )
  );
}
