import type { ClientCorrection, CorrectClientRequest } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import { calendarOf, dayInZone } from '../calendar/index.ts';
import type { Actor } from '../http/actor.ts';
import { correctPerson } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getSopVersion } from '../sops/index.ts';
import { findCorrectingPost } from './access.ts';
import { readCaseForAction } from './case-reads.queries.ts';
import { insertCaseWords, postsOfSop } from './cases.queries.ts';
import { deleteCaseWords, findClientOfCase, renameClient } from './client.queries.ts';
import { bindingsOf } from './posts-of-sop.ts';
import { caseWords } from './search-words.ts';

export interface CorrectClient {
  readonly actor: Actor;
  readonly commandId: string;
  readonly caseId: string;
  readonly request: CorrectClientRequest;
}

/**
 * Corrects the data of the client of a case and keeps the old words with the reason as an office
 * event, without plain NIK or KK. Desks and search follow a new name in the same transaction.
 * May: the power `agenda`, and who holds an open step. Throws `REASON_REQUIRED`, `NOT_FOUND`,
 * `NOT_PERMITTED`, `NOTHING_TO_CHANGE`.
 */
export async function correctClient(
  services: Services,
  { actor, commandId, caseId, request }: CorrectClient,
): Promise<ClientCorrection> {
  const { db, secrets } = services;
  const reason = request.reason.trim();
  if (reason.length < 5) throw new Refusal('REASON_REQUIRED');
  const found = await readCaseForAction(db, actor.officeId, caseId);
  if (found === undefined) throw new Refusal('NOT_FOUND');
  const sop = await getSopVersion(db, actor.officeId, found.sop_version_id);
  const command = { actor, commandId, kind: 'correct-client', request: { caseId, ...request } };
  return runCommand(services, command, async (tx) => {
    const instant = services.clock();
    const at = instant.toISOString();
    const { zone } = await calendarOf(tx, tx.officeId);
    const posts = await postsOfSop(tx, sop.id, dayInZone(instant, zone));
    const { personId, state } = await findClientOfCase(tx, caseId);
    if (personId === null) throw new Refusal('NOT_FOUND');
    const view = { actor, sop: sop.prepared, bindings: bindingsOf(posts), state };
    if (findCorrectingPost(view) === undefined) throw new Refusal('NOT_PERMITTED');

    const { before, after } = await correctPerson(tx, secrets, personId, request.changes);
    if (Object.keys(after).length === 0) throw new Refusal('NOTHING_TO_CHANGE');
    if (after['name'] && before['name']) {
      for (const { id, number } of await renameClient(tx, personId, after['name'])) {
        await deleteCaseWords(tx, id, caseWords(before['name'], number));
        await insertCaseWords(tx, id, caseWords(after['name'], number));
      }
    }
    await recordOfficeEvent(tx, {
      id: services.newId(),
      actorUserId: actor.userId,
      kind: 'client-corrected',
      subjectId: personId,
      detail: { caseId, reason, before, after },
      at,
    });
    return { at, by: actor.userName, reason, before, after };
  });
}
