import { Inflate } from 'fflate';
import { SourceProblem } from '../../../source/source-problem.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Packed bytes given to the inflater at a time: at the worst ratio they become 16 MB. */
const stride = 16_384;

/**
 * Unpacks one entry and counts while it does: the declared size is only the first hint. Throws
 * SOURCE_TOO_LARGE above `maximum` bytes, SOURCE_LOCKED, SOURCE_DAMAGED.
 */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry, maximum: number): Uint8Array {
  if (entry.isEncrypted) throw new SourceProblem('SOURCE_LOCKED', 'zip entry is encrypted');
  if (entry.declaredBytes > maximum) throw tooLarge(maximum);
  const packed = packedBytes(archive, entry);
  const bytes = entry.method === 0 ? stored(packed, maximum) : inflate(packed, entry, maximum);
  if (checksum(bytes) !== entry.checksum) {
    throw new SourceProblem('SOURCE_DAMAGED', 'checksum of a zip entry differs');
  }
  return bytes;
}

function packedBytes(archive: Uint8Array, { headerAt, packedBytes: length }: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (headerAt + 30 > archive.length || view.getUint32(headerAt, true) !== 0x04034b50) {
    throw new SourceProblem('SOURCE_DAMAGED', 'zip entry is not where the directory says');
  }
  const names = view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const start = headerAt + 30 + names;
  if (start + length > archive.length) {
    throw new SourceProblem('SOURCE_DAMAGED', 'zip entry is cut off');
  }
  return archive.subarray(start, start + length);
}

function stored(packed: Uint8Array, maximum: number): Uint8Array {
  if (packed.length > maximum) throw tooLarge(maximum);
  return packed;
}

function inflate(packed: Uint8Array, entry: ZipEntry, maximum: number): Uint8Array {
  if (entry.method !== 8) {
    throw new SourceProblem('SOURCE_DAMAGED', `zip method ${entry.method} is not used by DOCX`);
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  let isComplete = false;
  const inflater = new Inflate((chunk, isFinal) => {
    total += chunk.length;
    if (total > maximum) throw tooLarge(maximum);
    chunks.push(chunk);
    isComplete = isFinal;
  });
  try {
    for (let at = 0; at < packed.length; at += stride) {
      inflater.push(packed.subarray(at, at + stride), at + stride >= packed.length);
    }
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    throw new SourceProblem('SOURCE_DAMAGED', 'zip entry does not inflate', { cause: error });
  }
  if (!isComplete) throw new SourceProblem('SOURCE_DAMAGED', 'zip entry ends too early');
  return joined(chunks, total);
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip defines it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

function tooLarge(maximum: number): SourceProblem {
  return new SourceProblem('SOURCE_TOO_LARGE', `zip entry unpacks to more than ${maximum} bytes`);
}
