import { encodingOf } from './text/decode-text.ts';

/** Formats that are read. */
type ReadableKind = 'text' | 'html' | 'docx' | 'pdf';
/** Formats that are recognised in order to say what to do; `unknown` is none of them. */
type OtherKind =
  'locked-office' | 'doc' | 'xlsx' | 'pptx' | 'odt' | 'rtf' | 'mhtml' | 'image' | 'zip' | 'unknown';
export type SourceKind = ReadableKind | OtherKind;

/** What the first and last bytes of a file say it is; the name decides between text and HTML only. */
export function kindOf(bytes: Uint8Array, fileName = ''): SourceKind {
  // Printers and scanners put lines of their own before the PDF header.
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return zipKind(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldOfficeKind(bytes);
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (isImage(head)) return 'image';
  if (/^(?:From:|MIME-Version:)[^]*multipart\/related/i.test(head)) return 'mhtml';
  if (bytes.length === 0) return 'unknown';
  return isHtml(bytes, fileName) ? 'html' : 'text';
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function isImage(head: string): boolean {
  const starts = ['\u2030PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*', 'BM', '8BPS'];
  if (head.startsWith('BM')) return /^BM[^]{4}\0\0\0\0/.test(head);
  if (/^[^]{4}ftyp(?:heic|heix|mif1|avif)/.test(head)) return true;
  if (/^RIFF[^]{4}WEBP/.test(head)) return true;
  return starts.some((start) => head.startsWith(start));
}

/** Old Word files and files under a password share a container; the names inside are UTF-16. */
function oldOfficeKind(bytes: Uint8Array): OtherKind {
  const names = latin(bytes).replaceAll('\0', '');
  return names.includes('EncryptedPackage') ? 'locked-office' : 'doc';
}

/** The directory of a zip is at its end; the names in it are plain. */
function zipKind(bytes: Uint8Array): SourceKind {
  const ends = latin(bytes.subarray(Math.max(0, bytes.length - 200_000)));
  const starts = latin(bytes.subarray(0, 4096));
  const has = (name: string): boolean => ends.includes(name) || starts.includes(name);
  if (has('word/document.xml') || has('word/document2.xml')) return 'docx';
  if (has('xl/workbook.xml') || has('xl/workbook.bin')) return 'xlsx';
  if (has('ppt/presentation.xml')) return 'pptx';
  if (starts.includes('application/vnd.oasis.opendocument')) return 'odt';
  return 'zip';
}

/** Elements that begin a page or the part of one that a browser has copied. */
const PAGE_START =
  /^(?:\s|<!--[^]{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|meta|body|title|style|table|link)[\s>]/i;
const ANY_ELEMENT = /<(?:p|div|span|table|h[1-6]|ul|ol|br|b|i|center|section|main|article)[\s>/]/i;

function isHtml(bytes: Uint8Array, fileName: string): boolean {
  const encoding = encodingOf(bytes);
  const start = new TextDecoder(encoding === 'unmarked' ? 'utf-8' : encoding).decode(
    bytes.subarray(0, 8192),
  );
  if (PAGE_START.test(start)) return true;
  return /\.x?html?$/i.test(fileName) && ANY_ELEMENT.test(start);
}
