import type { RegisterRequest } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import { dayInZone, zoneOf } from '../calendar/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { insertEntry, takeNumber } from './agenda.queries.ts';
import { checkDays } from './check-days.ts';
import { searchTextOf } from './search-text.ts';

export interface Registration {
  readonly actor: Actor;
  readonly entryId: string;
  readonly eventId: string;
  readonly now: Date;
  readonly request: RegisterRequest;
}

/**
 * Writes a letter or a walk-in report into the register and gives it the next number of the
 * year that it is now in the office. A letter that came on 31 December and is registered on
 * 2 January stands in the new year's register, as in the paper book.
 * Throws `NOT_PERMITTED`, `DATE_IN_FUTURE`.
 */
export async function registerEntry(tx: TenantTx, registration: Registration): Promise<void> {
  const { actor, entryId, eventId, now, request } = registration;
  demandPower(actor, 'agenda');
  const today = dayInZone(now, await zoneOf(tx, tx.officeId));
  checkDays(request, today);
  const year = Number(today.slice(0, 4));
  const fields = {
    arrival: request.arrival,
    received_on: request.receivedOn,
    sender: request.sender.trim(),
    letter_number: request.letterNumber?.trim() ?? '',
    letter_on: request.letterOn ?? null,
    subject: request.subject.trim(),
    summary: request.summary?.trim() ?? '',
    urgency: request.urgency ?? 'biasa',
    secrecy: request.secrecy ?? 'biasa',
  } as const;
  // The number comes last but one: its row stays locked until commit, and every other
  // registration of the office waits for it.
  const number = await takeNumber(tx, year);
  const at = now.toISOString();
  await Promise.all([
    insertEntry(tx, {
      ...fields,
      id: entryId,
      year,
      number,
      search_text: searchTextOf(fields),
      registered_at: at,
      registered_by: actor.userId,
      registered_by_name: actor.userName,
    }),
    recordOfficeEvent(
      tx,
      {
        id: eventId,
        actorUserId: actor.userId,
        kind: 'agenda-registered',
        subjectId: entryId,
        detail: { year, number },
        at,
      },
      [{ table: 'agenda_entries', id: entryId }],
    ),
  ]);
}
