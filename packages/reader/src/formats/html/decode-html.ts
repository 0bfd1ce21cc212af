import { decodeText, encodingOf } from '../text/decode-text.ts';

/** How far into the file the standard looks for a declared encoding, in bytes. */
const LOOKED_AT = 4096;

/** By the byte order mark, else by what the page declares, else as any text. */
export function decodeHtml(bytes: Uint8Array): string {
  if (encodingOf(bytes) === 'unmarked') {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
    const [, label] = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head) ?? [];
    // A page that says UTF-8 and is not: what its bytes say counts.
    if (label !== undefined && !/^utf-?(?:8|16)/i.test(label)) {
      try {
        return new TextDecoder(label).decode(bytes);
      } catch {
        return decodeText(bytes);
      }
    }
  }
  return decodeText(bytes);
}
