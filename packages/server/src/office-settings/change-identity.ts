import { whyNoPhone, type CallOf, type OfficeIdentityReply } from '@tuntas/api';
import { keptOffice, recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { hashRequest, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import {
  lockIdentity,
  selectIdentity,
  updateIdentity,
  type IdentityRow,
} from './office-settings.queries.ts';

export async function getIdentity(tx: TenantTx): Promise<OfficeIdentityReply> {
  return toReply(await selectIdentity(tx));
}

/**
 * Changes name and address of the office.
 * Refuses NOT_PERMITTED, OFFICE_CHANGED (somebody was first), NOTHING_TO_CHANGE, REQUEST_INVALID (a
 * telephone number that was not there before).
 */
export async function changeIdentity(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'changeOfficeIdentity'>['body'],
): Promise<OfficeIdentityReply> {
  demandPower(actor, 'admin');
  return runCommand(
    services,
    { actor, commandId, kind: 'change-office-identity', request },
    async (tx) => {
      const before = await lockIdentity(tx);
      if (versionOf(before) !== request.version) throw new Refusal('OFFICE_CHANGED');
      const after: IdentityRow = {
        name: request.name.trim(),
        regency: request.regency.trim(),
        address: request.address.trim(),
        place: request.place.trim(),
        phone: request.phone.trim(),
        email: request.email.trim(),
      };
      const changed = FIELDS.filter((field) => before[field] !== after[field]);
      if (changed.length === 0) throw new Refusal('NOTHING_TO_CHANGE');
      if (changed.includes('phone')) demandPhone(after.phone);
      await updateIdentity(tx, after);
      await recordOfficeEvent(
        tx,
        {
          id: services.newId(),
          at: services.clock().toISOString(),
          actorUserId: actor.userId,
          kind: 'office-identity-changed',
          subjectId: String(actor.officeId),
          detail: Object.fromEntries(
            changed.map((field) => [field, [before[field], after[field]]]),
          ),
        },
        [keptOffice(tx.officeId)],
      );
      return toReply(after);
    },
  );
}

function demandPhone(phone: string): void {
  const message = whyNoPhone(phone);
  if (message !== undefined) throw new Refusal('REQUEST_INVALID', {}, [{ path: 'phone', message }]);
}

const FIELDS = ['name', 'regency', 'address', 'place', 'phone', 'email'] as const;

const versionOf = (identity: IdentityRow): string => hashRequest(identity).slice(0, 32);

function toReply(identity: IdentityRow): OfficeIdentityReply {
  return { ...identity, version: versionOf(identity) };
}
