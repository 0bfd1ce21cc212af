import { SourceProblem } from '../../source/source-problem.ts';

/**
 * Bytes of a text file to words: by the byte order mark, else UTF-16 told by its zero bytes, else
 * UTF-8, else Windows-1252. Throws SOURCE_UNKNOWN_FORMAT when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeAs(bytes, encodingOf(bytes));
  refuseBinary(text);
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'unmarked';

/** What the first bytes say: a byte order mark, or the zero bytes of Latin letters in UTF-16. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const looked = Math.min(bytes.length, 2048) & ~1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = looked / 2;
  if (half > 1 && odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (half > 1 && even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return 'unmarked';
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'unmarked') return new TextDecoder(encoding).decode(bytes);
  // A file cut off inside a character loses that character and nothing else.
  for (const cut of [0, 1, 2, 3]) {
    if (cut > 0 && (bytes.at(-cut) ?? 0) < 0xc2) continue;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(
        bytes.subarray(0, Math.max(0, bytes.length - cut)),
      );
    } catch {
      continue;
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function refuseBinary(text: string): void {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isControl =
      (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 11) ||
      (code >= 127 && code < 160) ||
      code === 0xfffd ||
      code === 0xffff;
    if (isControl) controls += 1;
  }
  // Old word processors leave a stray control character here and there.
  if (controls > 8 + text.length / 200 || (controls > 0 && controls * 10 > text.length)) {
    throw new SourceProblem('SOURCE_UNKNOWN_FORMAT', `no text: ${controls} control characters`);
  }
}
