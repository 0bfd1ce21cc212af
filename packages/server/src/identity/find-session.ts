import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { findSessionRow } from './identity.queries.ts';
import { hashSessionToken, type SessionKey } from './session-token.ts';

/** A session ends twelve hours after the login, or two hours after it was last used. */
export const SESSION_HOURS = 12;
export const IDLE_HOURS = 2;
/** How exactly the last use is known; the idle time can end that much early. */
export const TOUCH_MINUTES = 5;

export interface Session {
  readonly key: SessionKey;
  readonly actor: Actor;
  readonly email: string;
  readonly mustChangePassword: boolean;
  readonly office: {
    readonly id: number;
    readonly name: string;
    readonly zone: string;
    readonly isDemo: boolean;
  };
  /** Changes whenever the account, the posts held or the office do. */
  readonly stamp: string;
}

/**
 * Who is behind the session key now: the person with the posts held today. Undefined when the
 * session has ended or the account is inactive. Nothing is cached.
 */
export async function findSession(
  services: Pick<Services, 'db' | 'clock'>,
  key: SessionKey,
): Promise<Session | undefined> {
  const row = await findSessionRow(services.db, key.officeId, hashSessionToken(key.token), {
    now: services.clock().toISOString(),
    idle: `${IDLE_HOURS} hours`,
    touch: `${TOUCH_MINUTES} minutes`,
  });
  if (!row) return undefined;
  return {
    key,
    actor: {
      officeId: key.officeId,
      userId: row.user_id,
      userName: row.user_name,
      posts: row.posts,
    },
    email: row.email,
    mustChangePassword: row.must_change_password,
    office: {
      id: key.officeId,
      name: row.office_name,
      zone: row.zone,
      isDemo: row.is_demo,
    },
    stamp: row.stamp,
  };
}
