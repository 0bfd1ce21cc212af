import { recordOfficeEvent } from '../audit/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { createAttemptLimit } from './attempt-limit.ts';
import type { Session } from './find-session.ts';
import { deleteSessionsOf, findAccount, updatePassword } from './identity.queries.ts';
import { checkPasswordStrength, hashPassword, isPassword } from './password.ts';
import { hashSessionToken } from './session-token.ts';

export interface PasswordChange {
  readonly session: Session;
  readonly current: string;
  readonly next: string;
}

export type ChangePassword = (change: PasswordChange) => Promise<void>;

/**
 * Changes the own password. All other sessions of the person end.
 * Refuses with LOGIN_FAILED (current password wrong), PASSWORD_WEAK, TOO_MANY.
 */
export function createChangePassword(services: Services): ChangePassword {
  const guesses = createAttemptLimit({ attempts: 10, seconds: 900 });

  return async ({ session, current, next }) => {
    const { officeId, userId } = session.actor;
    const guessKey = `${officeId}.${userId}`;
    const wait = guesses.take(guessKey, services.clock());
    if (wait > 0) throw new Refusal('TOO_MANY', { retryAfterSeconds: wait });

    const account = await services.db.office(officeId, (tx) => findAccount(tx, userId));
    if (!account || !(await isPassword(account.password_hash, current))) {
      throw new Refusal('LOGIN_FAILED', {}, [
        { path: 'current', message: 'Kata sandi sekarang tidak cocok.' },
      ]);
    }
    guesses.giveBack(guessKey);
    checkPasswordStrength(next, [account.email, account.name]);
    if (await isPassword(account.password_hash, next)) throw new Refusal('PASSWORD_WEAK');

    const newHash = await hashPassword(next);
    await services.db.office(officeId, async (tx) => {
      if (!(await updatePassword(tx, userId, account.password_hash, newHash))) {
        throw new Refusal('LOGIN_FAILED');
      }
      await deleteSessionsOf(tx, userId, hashSessionToken(session.key.token));
      await recordOfficeEvent(tx, {
        id: services.newId(),
        at: services.clock().toISOString(),
        actorUserId: userId,
        kind: 'password-changed',
        subjectId: userId,
        detail: {},
      });
    });
  };
}
