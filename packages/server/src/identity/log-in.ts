import { setTimeout as sleep } from 'node:timers/promises';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { addressGroup } from './address-group.ts';
import { createAttemptLimit } from './attempt-limit.ts';
import { findSession, SESSION_HOURS, type Session } from './find-session.ts';
import {
  deleteSession,
  findAccount,
  findLogin,
  insertSession,
  lockAccount,
  type AccountRow,
} from './identity.queries.ts';
import { isPassword, wasteLoginTime } from './password.ts';
import { hashSessionToken, newSessionToken, type SessionKey } from './session-token.ts';

export interface LoginAttempt {
  readonly email: string;
  readonly password: string;
  /** Address the attempt comes from; failures are counted for it. */
  readonly ip: string;
  /** The session that the browser still had: it ends, whoever it belonged to. */
  readonly former: SessionKey | undefined;
}

export type LogIn = (attempt: LoginAttempt) => Promise<Session>;

/**
 * Every failure is answered this long after it was asked for: a known e-mail costs a look into its
 * office and a line in the log, which the clock would tell from an unknown one.
 */
const FAILURE_MS = 250;

/**
 * The login command with its count of failures: ten for one e-mail from one address, a hundred
 * from one address (an office is often one address), in a quarter of an hour.
 * Refuses with LOGIN_FAILED whatever was wrong, and with TOO_MANY.
 */
export function createLogIn(services: Services): LogIn {
  const perAccount = createAttemptLimit({ attempts: 10, seconds: 900 });
  const perAddress = createAttemptLimit({ attempts: 100, seconds: 900 });

  return async (attempt) => {
    const email = attempt.email.trim().toLowerCase();
    const address = addressGroup(attempt.ip);
    const accountKey = `${email} ${address}`;
    // Counted before the password is compared: many at once do not slip through.
    const now = services.clock();
    const wait = Math.max(perAccount.take(accountKey, now), perAddress.take(address, now));
    if (wait > 0) throw new Refusal('TOO_MANY', { retryAfterSeconds: wait });

    const failureTime = sleep(FAILURE_MS, undefined, { ref: false });
    const account = await findMatchingAccount(services, email, attempt.password);
    if (!account) {
      await failureTime;
      throw new Refusal('LOGIN_FAILED');
    }
    perAccount.giveBack(accountKey);
    perAddress.giveBack(address);
    return openSession(services, account, attempt.former);
  };
}

interface MatchingAccount {
  readonly officeId: number;
  readonly userId: string;
  /** The stored hash that the password matched. */
  readonly passwordHash: string;
}

async function findMatchingAccount(
  services: Services,
  email: string,
  password: string,
): Promise<MatchingAccount | undefined> {
  const login = await findLogin(services.db.reference, email);
  const account = login
    ? await services.db.office(login.office_id, (tx) => findAccount(tx, login.user_id))
    : undefined;
  if (!login || !account) {
    await wasteLoginTime(password);
    return undefined;
  }
  const matches = await isPassword(account.password_hash, password);
  if (matches && account.is_active) {
    return {
      officeId: login.office_id,
      userId: login.user_id,
      passwordHash: account.password_hash,
    };
  }
  await services.db.office(login.office_id, (tx) => record(services, tx, account, 'login-failed'));
  return undefined;
}

/** Refuses LOGIN_FAILED when the password was changed, or the account closed, in the meantime. */
async function openSession(
  services: Services,
  { officeId, userId, passwordHash }: MatchingAccount,
  former: SessionKey | undefined,
): Promise<Session> {
  const key = { officeId, token: newSessionToken() };
  const now = services.clock();
  await services.db.office(officeId, async (tx) => {
    // Comparing took a while, and a reset ends the sessions that it finds: whoever resets now waits
    // until this one is there to be found.
    const account = await lockAccount(tx, userId);
    if (!account?.is_active || account.password_hash !== passwordHash) {
      throw new Refusal('LOGIN_FAILED');
    }
    await insertSession(tx, {
      tokenHash: hashSessionToken(key.token),
      userId,
      at: now.toISOString(),
      expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString(),
    });
    await record(services, tx, { id: userId }, 'logged-in');
  });
  await endSession(services, former);
  const session = await findSession(services, key);
  if (!session) throw new Refusal('LOGIN_FAILED');
  return session;
}

/** Ends a session, if there is one. */
export async function endSession(services: Services, key: SessionKey | undefined): Promise<void> {
  if (!key) return;
  await services.db.office(key.officeId, (tx) => deleteSession(tx, hashSessionToken(key.token)));
}

function record(
  services: Services,
  tx: TenantTx,
  account: Pick<AccountRow, 'id'>,
  kind: 'logged-in' | 'login-failed',
): Promise<void> {
  return recordOfficeEvent(tx, {
    id: services.newId(),
    at: services.clock().toISOString(),
    actorUserId: kind === 'logged-in' ? account.id : null,
    kind,
    subjectId: account.id,
    detail: {},
  });
}
