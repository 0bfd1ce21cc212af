import type { CallOf, UserReply } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { keepAnAdmin, todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { demandNip } from './demand-nip.ts';
import { demandPower } from './demand-power.ts';
import { deleteSessionsOf } from './identity.queries.ts';
import { findUserForChange, selectUsers, updateUser } from './users.queries.ts';

/**
 * Changes name, NIP or whether the account is active. A deactivated person is out at once.
 * Refuses with NOT_PERMITTED, NOT_FOUND, NOTHING_TO_CHANGE, LAST_ADMIN, REQUEST_INVALID (a NIP that
 * was not there before).
 */
export async function changeUser(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'changeUser'>,
): Promise<UserReply> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'change-user', request }, async (tx) => {
    const today = await todayIn(services, tx);
    await keepAnAdmin(tx, [today], () => apply(services, tx, actor, request));
    return getUser(tx, today, request.params.id);
  });
}

async function apply(
  services: Services,
  tx: TenantTx,
  actor: Actor,
  { params, body }: CallOf<'changeUser'>,
): Promise<void> {
  const before = await findUserForChange(tx, params.id);
  if (!before) throw new Refusal('NOT_FOUND');
  const after = {
    id: before.id,
    name: body.name?.trim() ?? before.name,
    nip: body.nip?.trim() ?? before.nip,
    is_active: body.isActive ?? before.is_active,
  };
  if (after.nip !== before.nip) demandNip(after.nip);
  const changed = (['name', 'nip', 'is_active'] as const).filter(
    (key) => before[key] !== after[key],
  );
  if (changed.length === 0) throw new Refusal('NOTHING_TO_CHANGE');
  await updateUser(tx, after);
  if (!after.is_active) await deleteSessionsOf(tx, after.id, null);
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at: services.clock().toISOString(),
      actorUserId: actor.userId,
      kind: 'user-changed',
      subjectId: after.id,
      detail: Object.fromEntries(changed.map((key) => [key, [before[key], after[key]]])),
    },
    [{ table: 'users', id: after.id }],
  );
}

/** @throws Refusal NOT_FOUND */
async function getUser(tx: TenantTx, onDay: string, userId: string): Promise<UserReply> {
  const [user] = await selectUsers(tx, onDay, userId);
  if (!user) throw new Refusal('NOT_FOUND');
  return user;
}
