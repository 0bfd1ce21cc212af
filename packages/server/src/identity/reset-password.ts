import type { ReplyOf } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { demandPower } from './demand-power.ts';
import { deleteSessionsOf, findLogin } from './identity.queries.ts';
import { firstPasswordOf, hashPassword, newFirstPassword } from './password.ts';
import { findUserForChange, updateFirstPassword } from './users.queries.ts';

/** The administrator's command: a new first password, shown in the reply. All sessions end. */
export async function resetPassword(
  services: Services,
  actor: Actor,
  commandId: string,
  userId: string,
): Promise<ReplyOf<'resetPassword'>> {
  demandPower(actor, 'admin');
  const firstPassword = firstPasswordOf(services.secrets, actor.officeId, commandId);
  const passwordHash = await hashPassword(firstPassword);
  await runCommand(
    services,
    { actor, commandId, kind: 'reset-password', request: { userId } },
    async (tx) => {
      await reset(services, tx, userId, passwordHash, actor.userId);
      return { userId };
    },
  );
  return { userId, firstPassword };
}

/**
 * The same for the command line, by e-mail: for the administrator who is locked out. Gives the
 * new first password. @throws Refusal NOT_FOUND
 */
export async function resetPasswordOf(services: Services, email: string): Promise<string> {
  const login = await findLogin(services.db.reference, email.trim().toLowerCase());
  if (!login) throw new Refusal('NOT_FOUND');
  const firstPassword = newFirstPassword();
  const passwordHash = await hashPassword(firstPassword);
  await services.db.office(login.office_id, (tx) =>
    reset(services, tx, login.user_id, passwordHash, null),
  );
  return firstPassword;
}

async function reset(
  services: Services,
  tx: TenantTx,
  userId: string,
  passwordHash: string,
  actorUserId: string | null,
): Promise<void> {
  if (!(await findUserForChange(tx, userId))) throw new Refusal('NOT_FOUND');
  await updateFirstPassword(tx, userId, passwordHash);
  await deleteSessionsOf(tx, userId, null);
  await recordOfficeEvent(tx, {
    id: services.newId(),
    at: services.clock().toISOString(),
    actorUserId,
    kind: 'password-reset',
    subjectId: userId,
    detail: {},
  });
}
