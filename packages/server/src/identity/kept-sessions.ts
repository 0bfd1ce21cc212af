import type { Database } from '../database/index.ts';
import type { Actor } from '../http/actor.ts';
import type { Session } from './find-session.ts';
import { hashSessionToken, type SessionKey } from './session-token.ts';

/** About 1 kB each. */
const KEEP = 5_000;
const kept = new WeakMap<Database, Map<string, Session>>();

/**
 * Who was behind a session key when it was last looked up. It may have ended or changed since:
 * nothing may be done or shown on it before the database has compared the stamp, or `prove` has
 * looked it up anew.
 */
export interface UnprovedSession {
  readonly tokenHash: Buffer;
  readonly stamp: string;
  /** Who it is now; refuses as the guard does when it is nobody any more. */
  prove(): Promise<Actor>;
}

/** The session as this process last looked it up. */
export function findKeptSession(db: Database, key: SessionKey): Session | undefined {
  return kept.get(db)?.get(nameOf(key));
}

/** The one looked up longest ago goes when there are too many; undefined forgets the key. */
export function keepSession(db: Database, key: SessionKey, session: Session | undefined): void {
  let sessions = kept.get(db);
  if (sessions === undefined) kept.set(db, (sessions = new Map()));
  const name = nameOf(key);
  sessions.delete(name);
  if (session === undefined) return;
  sessions.set(name, session);
  const oldest = sessions.size > KEEP ? sessions.keys().next().value : undefined;
  if (oldest !== undefined) sessions.delete(oldest);
}

/** Tokens themselves are not kept. */
function nameOf(key: SessionKey): string {
  return `${key.officeId}.${hashSessionToken(key.token).toString('base64url')}`;
}
