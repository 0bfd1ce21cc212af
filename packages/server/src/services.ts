import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import type { FileStore } from './documents/file-store.ts';
import type { Secrets } from './secrets.ts';

/** What the commands need from the world. Built once in `start.ts` and passed on, never global. */
export interface Services {
  readonly config: Config;
  readonly db: Database;
  readonly files: FileStore;
  readonly secrets: Secrets;
  /** The one clock. Tests put their own here. */
  readonly clock: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly log: Logger;
}
