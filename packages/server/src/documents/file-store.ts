import type { Readable } from 'node:stream';

/** Where the bytes of files are kept: a local folder now, S3-compatible storage later. */
export interface FileStore {
  /** Writes the bytes under the key, durably (fsync), before it resolves. Never overwrites. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** Opens for reading; rejects when the key is not there. */
  open(key: string): Promise<Readable>;
  exists(key: string): Promise<boolean>;
  /** Takes the bytes away; a key that is not there is no error. Only for bytes no row names. */
  remove(key: string): Promise<void>;
  /** All keys, for backup and verification. */
  keys(): AsyncIterable<string>;
}
