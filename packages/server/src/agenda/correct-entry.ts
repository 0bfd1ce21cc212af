import type { CorrectRequest } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import { dayInZone, zoneOf } from '../calendar/index.ts';
import type { TenantTx } from '../database/database.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import {
  insertCorrection,
  lockEntry,
  updateEntry,
  type EntryFields,
  type EntryRow,
} from './agenda.queries.ts';
import { checkDays } from './check-days.ts';
import { searchTextOf } from './search-text.ts';

type Changes = CorrectRequest['changes'];

/** Which column each correctable field is kept in. Number, year and arrival stay what they were. */
const COLUMN_OF = {
  sender: 'sender',
  letterNumber: 'letter_number',
  letterOn: 'letter_on',
  subject: 'subject',
  summary: 'summary',
  urgency: 'urgency',
  secrecy: 'secrecy',
  receivedOn: 'received_on',
} as const satisfies Record<keyof Changes, keyof EntryFields>;

export interface Correction {
  readonly actor: Actor;
  readonly entryId: string;
  readonly correctionId: string;
  readonly eventId: string;
  readonly now: Date;
  readonly request: CorrectRequest;
}

/**
 * Changes words of an entry and keeps the old ones with the reason; gives the entry as it is now.
 * Throws `NOT_PERMITTED`, `REASON_REQUIRED`, `NOT_FOUND`, `DATE_IN_FUTURE`,
 * `NOTHING_TO_CHANGE`.
 */
export async function correctEntry(tx: TenantTx, correction: Correction): Promise<EntryRow> {
  const { actor, entryId, now, request } = correction;
  demandPower(actor, 'agenda');
  const reason = request.reason.trim();
  if (reason.length < 5) throw new Refusal('REASON_REQUIRED');
  const [entry, zone] = await Promise.all([lockEntry(tx, entryId), zoneOf(tx, tx.officeId)]);
  if (entry === undefined) throw new Refusal('NOT_FOUND');
  checkDays(request.changes, dayInZone(now, zone));
  const { before, after, changed } = compare(entry, request.changes);
  const fields = Object.keys(after);
  if (fields.length === 0) throw new Refusal('NOTHING_TO_CHANGE');
  const at = now.toISOString();
  await Promise.all([
    updateEntry(tx, entryId, { ...changed, search_text: searchTextOf(changed) }),
    insertCorrection(tx, {
      id: correction.correctionId,
      agendaId: entryId,
      reason,
      before,
      after,
      at,
      by: actor.userId,
      byName: actor.userName,
    }),
    recordOfficeEvent(
      tx,
      {
        id: correction.eventId,
        actorUserId: actor.userId,
        kind: 'agenda-corrected',
        subjectId: entryId,
        detail: { correctionId: correction.correctionId, fields },
        at,
      },
      [
        { table: 'agenda_entries', id: entryId },
        { table: 'agenda_corrections', id: correction.correctionId },
      ],
    ),
  ]);
  return changed;
}

/** Old and new words of the fields that really differ, and the entry after the correction. */
function compare(
  entry: EntryRow,
  changes: Changes,
): {
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
  readonly changed: EntryRow;
} {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const columns: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(COLUMN_OF)) {
    const given = changes[field as keyof Changes];
    if (given === undefined) continue;
    const value = typeof given === 'string' ? given.trim() : given;
    if (value === entry[column]) continue;
    before[field] = entry[column];
    after[field] = value;
    columns[column] = value;
  }
  return { before, after, changed: { ...entry, ...columns } };
}
