import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionReply, ActionRequest } from '@tuntas/api';
import { advance } from '@tuntas/sop';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { hashRequest } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getSopVersion } from '../sops/index.ts';
import { findActingPost, type AccessView } from './access.ts';
import { actionReply } from './action-reply.ts';
import { readCaseForAction, type DoneCommand } from './case-reads.queries.ts';
import { patchOf } from './case-patch.ts';
import { applyStep, findLastEntry, isFileUnknown } from './cases.queries.ts';
import { describeEntry } from './describe-entry.ts';
import { hashEvents } from './hash-events.ts';
import { keptCalendar } from './office-calendar.ts';
import { bindingsOf } from './posts-of-sop.ts';

export interface TakeStep extends ActionRequest {
  readonly actor: Actor;
  readonly commandId: string;
  readonly caseId: string;
}

const KIND = 'act';
/** After an unknown outcome the command is asked for by its id, and done if it was not. */
const LOST_PAUSES_MS = [50, 200, 600];

/**
 * Takes a step, or acts on the whole case: reads once, decides, writes once. Of two officers who
 * act on the same version one wins; the other is told what happened (CASE_CHANGED). A repeated
 * command id gets the first answer, also when the first is still under way.
 */
export async function takeStep(services: Services, step: TakeStep): Promise<ActionReply> {
  const request = { caseId: step.caseId, v: step.expectedVersion, action: step.action };
  const requestHash = hashRequest(request);
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptStep(services, step, requestHash);
    } catch (error) {
      const pause = LOST_PAUSES_MS[attempt];
      const isLost = error instanceof Refusal && error.code === 'UNAVAILABLE';
      const isTwice = services.db.isUniqueViolation(error, 'commands_pk');
      if (pause === undefined || (!isLost && !isTwice)) throw error;
      await sleep(pause);
    }
  }
}

async function attemptStep(
  services: Services,
  step: TakeStep,
  requestHash: string,
): Promise<ActionReply> {
  const { db } = services;
  const { actor, commandId, caseId, action } = step;
  const { officeId } = actor;
  const now = services.clock().toISOString();

  const found = await readCaseForAction(db, { officeId, caseId, commandId, now });
  if (found === undefined) throw new Refusal('NOT_FOUND');
  if (found.done_by !== null) return firstAnswer(found, actor, requestHash);
  if (found.version !== step.expectedVersion) throw await caseChanged(services, step);

  const sop = await getSopVersion(db, officeId, found.sop_version_id);
  const calendar = await keptCalendar(db, officeId, found.office_row);
  const bindings = bindingsOf(found.posts);
  const view: AccessView = { actor, sop: sop.prepared, bindings, state: found.state };
  const post = findActingPost(view, action);
  if (post === undefined) throw new Refusal('NOT_PERMITTED');
  const moment = { now, calendar };
  const decision = advance(sop.prepared, found.state, action, moment);
  if (!decision.ok) throw new Refusal(decision.refusal.code, decision.refusal.detail);

  const facts = {
    number: found.number,
    clientName: found.client_name,
    sopVersionId: found.sop_version_id,
    agendaId: found.agenda_id,
  };
  const origin = {
    officeId,
    caseId,
    at: now,
    actorUserId: actor.userId,
    actorPostId: post.id,
    actorCapacity: post.capacity,
    commandId,
  };
  const reply = actionReply(
    { ...view, state: decision.state },
    found.posts,
    { caseId, version: found.version + 1 },
    moment,
  );
  const outcome = await applyStep(db, {
    officeId,
    caseId,
    version: found.version,
    seq: found.seq,
    commandId,
    kind: KIND,
    requestHash,
    userId: actor.userId,
    postId: post.id,
    capacity: post.capacity,
    at: now,
    state: decision.state,
    patch: patchOf(sop.prepared, caseId, facts, found.state, decision, services.newId),
    hashes: hashEvents(found.head_hash, found.seq, origin, decision.events),
    reply,
  }).catch((error: unknown) => {
    throw isFileUnknown(error) ? new Refusal('FILE_UNKNOWN') : error;
  });
  switch (outcome.outcome) {
    case 'done':
      return reply;
    case 'repeated':
      return firstAnswer(outcome, actor, requestHash);
    case 'changed':
      throw await caseChanged(services, step);
  }
}

function firstAnswer(done: DoneCommand, actor: Actor, requestHash: string): ActionReply {
  const isSame =
    done.done_by === actor.userId &&
    done.done_kind === KIND &&
    done.done_hash?.toString('hex') === requestHash;
  if (!isSame) throw new Refusal('COMMAND_ID_REUSED');
  return done.done_reply as ActionReply;
}

async function caseChanged(services: Services, { actor, caseId }: TakeStep): Promise<Refusal> {
  const { db } = services;
  const last = await db.office(actor.officeId, (tx) => findLastEntry(tx, caseId));
  if (last === undefined) return new Refusal('NOT_FOUND');
  const sop = await getSopVersion(db, actor.officeId, last.sop_version_id);
  return new Refusal('CASE_CHANGED', {
    what: describeEntry(sop.prepared, last),
    version: last.version,
  });
}
