import type { InstrumentReply, SaveInstrumentRequest } from '@tuntas/api';
import { checkInstrument } from '@tuntas/sop';
import { recordOfficeEvent } from '../audit/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { findNewest, insertInstrument } from './instruments.queries.ts';

/**
 * Keeps an instrument of the office as a new version; `over` is the one it was made from, 0 for the
 * first. Results that name an earlier version keep it. Refuses NOT_PERMITTED, INSTRUMENT_INVALID,
 * INSTRUMENT_CHANGED (another version is the newest) and NOTHING_TO_CHANGE.
 */
export async function saveInstrument(
  services: Services,
  actor: Actor,
  commandId: string,
  request: SaveInstrumentRequest,
): Promise<InstrumentReply> {
  demandPower(actor, 'admin');
  const { instrument, over } = request;
  const problems = checkInstrument(instrument);
  if (problems.length > 0) throw new Refusal('INSTRUMENT_INVALID', {}, problems);
  const command = { actor, commandId, kind: 'save-instrument', request };
  return runCommand(services, command, async (tx) => {
    const newest = await findNewest(tx, instrument.slug);
    if ((newest?.version ?? 0) !== over) throw new Refusal('INSTRUMENT_CHANGED');
    if (newest !== undefined && isSame(newest.definition, instrument)) {
      throw new Refusal('NOTHING_TO_CHANGE');
    }
    const id = services.newId();
    const at = services.clock().toISOString();
    const version = over + 1;
    const { slug, title } = instrument;
    try {
      await insertInstrument(tx, { id, version, definition: instrument, at, by: actor.userId });
    } catch (error) {
      const isLate = services.db.isUniqueViolation(error, 'instruments_version_key');
      throw isLate ? new Refusal('INSTRUMENT_CHANGED') : error;
    }
    await recordOfficeEvent(
      tx,
      {
        id: services.newId(),
        at,
        actorUserId: actor.userId,
        kind: 'instrument-saved',
        subjectId: id,
        detail: { slug, version, title },
      },
      [{ table: 'instruments', id }],
    );
    return { id, version, instrument, addedAt: at, addedBy: actor.userName };
  });
}

/** jsonb gives keys in an order of its own. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, child]) => [key, sorted(child)]);
}
