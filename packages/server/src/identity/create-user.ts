import type { ReplyOf } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { demandNip } from './demand-nip.ts';
import { demandPower } from './demand-power.ts';
import { insertLogin } from './identity.queries.ts';
import { firstPasswordOf, hashPassword } from './password.ts';
import { insertUser } from './users.queries.ts';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly nip: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

/**
 * Adds an account in the transaction of its office and gives the user's id. Checks no power.
 * @throws Refusal EMAIL_TAKEN, whichever office has it
 */
export async function addUser(
  services: Services,
  tx: TenantTx,
  user: NewUser,
  actorUserId: string | null,
): Promise<string> {
  const id = services.newId();
  const at = services.clock().toISOString();
  const email = user.email.trim().toLowerCase();
  await insertUser(tx, { ...user, id, email, name: user.name.trim(), at });
  try {
    await insertLogin(tx, { email, officeId: tx.officeId, userId: id });
  } catch (error) {
    if (!services.db.isUniqueViolation(error, 'logins_pk')) throw error;
    throw new Refusal('EMAIL_TAKEN', {}, [{ path: 'email', message: 'Surel sudah dipakai.' }]);
  }
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at,
      actorUserId,
      kind: 'user-created',
      subjectId: id,
      detail: { name: user.name.trim(), email },
    },
    [{ table: 'users', id }],
  );
  return id;
}

/**
 * The administrator's command: an account with a first password, shown in the reply.
 * Refuses NOT_PERMITTED, EMAIL_TAKEN, REQUEST_INVALID (NIP).
 */
export async function createUser(
  services: Services,
  actor: Actor,
  commandId: string,
  request: { readonly name: string; readonly email: string; readonly nip?: string },
): Promise<ReplyOf<'createUser'>> {
  demandPower(actor, 'admin');
  const nip = request.nip?.trim() ?? '';
  demandNip(nip);
  const firstPassword = firstPasswordOf(services.secrets, actor.officeId, commandId);
  const passwordHash = await hashPassword(firstPassword);
  const { userId } = await runCommand(
    services,
    { actor, commandId, kind: 'create-user', request },
    async (tx) => ({
      userId: await addUser(
        services,
        tx,
        { ...request, nip, passwordHash, mustChangePassword: true },
        actor.userId,
      ),
    }),
  );
  return { userId, firstPassword };
}
