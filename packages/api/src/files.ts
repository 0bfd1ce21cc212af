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
