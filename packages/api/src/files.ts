import { Type, type Static } from 'typebox';
import { Id, Instant } from './common.ts';

/** A stored file. Always downloaded as an attachment, never shown inline from our origin. */
export const FileRef = Type.Object({
  id: Id,
  name: Type.String(),
  mediaType: Type.String({ description: 'Sniffed from the bytes, never what the browser said' }),
  bytes: Type.Integer(),
  sha256: Type.String(),
  uploadedAt: Instant,
  uploadedBy: Type.String(),
});
export type FileRef = Static<typeof FileRef>;

/** What may be uploaded, by sniffed type. The screen reads the same list. */
export const FILE_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;
/** Largest file, in bytes (20 MiB). */
export const FILE_MAX_BYTES = 20 * 1024 * 1024;
