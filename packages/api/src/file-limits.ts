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
