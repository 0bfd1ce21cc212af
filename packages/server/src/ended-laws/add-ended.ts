import type { AddEndedRequest } from '@tuntas/api';
import { nameEndedLaw } from '@tuntas/sop';
import { recordOfficeEvent } from '../audit/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { toTable } from './ended-for.ts';
import { insertEnded, selectOwnEnded, type EndedRow } from './ended-laws.queries.ts';
import { findKnownEnded, recogniseEnded, type Recognised } from './recognise-ended.ts';

/**
 * Adds what is no longer in force to the list of the office. A day to come is allowed: checks warn
 * from that day on. Refuses NOT_PERMITTED, ENDED_UNREADABLE, ENDED_KNOWN.
 */
export async function addEnded(
  services: Services,
  actor: Actor,
  commandId: string,
  request: AddEndedRequest,
): Promise<{ id: string }> {
  demandPower(actor, 'admin');
  const { kind, since } = request;
  const name = request.name.trim();
  const candidate = { kind, name, words: request.words ?? [] };
  const recognised = demandRecognised(recogniseEnded(candidate));
  return runCommand(services, { actor, commandId, kind: 'add-ended', request }, async (tx) => {
    const known = findKnownEnded(candidate, toTable(await selectOwnEnded(tx)));
    if (known) refuseKnown('law' in known ? nameEndedLaw(known.law, known.region) : known.name);
    const id = services.newId();
    const at = services.clock().toISOString();
    const { law, region, words, matchKey } = recognised;
    const entry: EndedRow = {
      id,
      kind,
      name,
      law,
      region,
      words,
      since_on: since,
      ended_by: request.by.trim(),
      source: request.source?.trim() ?? '',
    };
    try {
      await insertEnded(tx, { ...entry, matchKey, at, by: actor.userId });
    } catch (error) {
      if (services.db.isUniqueViolation(error, 'ended_entries_match_key')) refuseKnown(name);
      throw error;
    }
    const detail = { kind, name, law, since, by: entry.ended_by };
    await recordOfficeEvent(
      tx,
      {
        id: services.newId(),
        at,
        actorUserId: actor.userId,
        kind: 'ended-added',
        subjectId: id,
        detail,
      },
      [{ table: 'ended_entries', id }],
    );
    return { id };
  });
}

function demandRecognised(recognised: Recognised | undefined): Recognised {
  if (recognised !== undefined) return recognised;
  const message = 'Sebutkan jenis, nomor, dan tahunnya, misalnya UU 13/1998.';
  throw new Refusal('ENDED_UNREADABLE', {}, [{ path: 'name', message }]);
}

function refuseKnown(name: string): never {
  throw new Refusal('ENDED_KNOWN', { name }, [
    { path: 'name', message: `${name} sudah ada dalam daftar.` },
  ]);
}
