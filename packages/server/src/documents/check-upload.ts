import { createHash } from 'node:crypto';
import { FILE_MAX_BYTES } from '@tuntas/api';
import { Refusal } from '../refusal.ts';
import { safeFileName } from './file-name.ts';
import { sniffFile, type FileType } from './sniff-file.ts';

/** Bytes that may be kept, with what they are. */
export interface CheckedUpload {
  readonly bytes: Buffer;
  readonly name: string;
  readonly mediaType: FileType;
  /** Hex. */
  readonly sha256: string;
}

/** Throws `FILE_EMPTY`, `TOO_LARGE`, `FILE_TYPE`. */
export async function checkUpload(givenName: string, bytes: Buffer): Promise<CheckedUpload> {
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY');
  if (bytes.length > FILE_MAX_BYTES) throw new Refusal('TOO_LARGE');
  const mediaType = await sniffFile(bytes);
  if (mediaType === undefined) throw new Refusal('FILE_TYPE');
  return {
    bytes,
    name: safeFileName(givenName, mediaType),
    mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
