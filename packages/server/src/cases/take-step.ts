import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionReply, ActionRequest } from '@tuntas/api';
import { advance } from '@tuntas/sop';
import { dayInZone } from '../calendar/index.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { findInstrument } from '../instruments/index.ts';
import type { UnprovedSession } from '../identity/index.ts';
import { hashRequest } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getSopVersion } from '../sops/index.ts';
import { findActingPost, type AccessView } from './access.ts';
import { actionReply } from './action-reply.ts';
import { readCaseForAction, type CaseForAction, type DoneCommand } from './case-reads.queries.ts';
import { patchOf } from './case-patch.ts';
import {
  applyStep,
  findDoneCommand,
  findLastEntry,
  isFileUnknown,
  letterDayOf,
} from './cases.queries.ts';
import { checkReceiptDay } from './check-receipt-day.ts';
import { checkWantedDay } from './check-wanted-day.ts';
import { describeEntry } from './describe-entry.ts';
import { hashEvents } from './hash-events.ts';
import { findKeptCase, keepCase } from './kept-cases.ts';
import { keptCalendar } from './office-calendar.ts';
import { keptPosts } from './kept-posts.ts';
import { refuseUnbound } from './refuse-unbound.ts';

export interface TakeStep extends ActionRequest {
  readonly actor: Actor;
  /** Set when `actor` is as an earlier request found it: see {@link takeKept}. */
  readonly unproved?: UnprovedSession | undefined;
  readonly commandId: string;
  readonly caseId: string;
}

const KIND = 'act';
/** After an unknown outcome the command is asked for by its id, and done if it was not. */
const LOST_PAUSES_MS = [50, 200, 600];
/** Bindings or calendar may change between reading and writing; more often is not by chance. */
const MOST_READS = 4;

/**
 * Takes a step, or acts on the whole case: reads at most once, decides, writes once. Of two who
 * act on the same version one wins; the other is told what happened (CASE_CHANGED). A repeated
 * command id gets the first answer, also when the first is still under way.
 */
export async function takeStep(services: Services, step: TakeStep): Promise<ActionReply> {
  const request = { caseId: step.caseId, v: step.expectedVersion, action: step.action };
  const requestHash = hashRequest(request);
  const { unproved } = step;
  if (unproved !== undefined) {
    const reply = await takeKept(services, step, requestHash, unproved);
    if (reply !== undefined) return reply;
    step = { ...step, actor: await unproved.prove() };
  }
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptStep(services, step, requestHash);
    } catch (error) {
      // The id was used meanwhile, for this on another connection or for something else.
      if (services.db.isUniqueViolation(error, 'commands_pk')) {
        return repeatedOrChanged(services, step, requestHash);
      }
      const pause = LOST_PAUSES_MS[attempt];
      const isLost = error instanceof Refusal && error.code === 'UNAVAILABLE';
      if (pause === undefined || !isLost) throw error;
      await sleep(pause);
    }
  }
}

/**
 * Decides on the case and the session as this process last knew them; the write proves both.
 * Undefined when it does not come to a write that holds: then the person is looked up first and
 * everything is decided anew, so that no answer ever rests on an old session.
 */
async function takeKept(
  services: Services,
  step: TakeStep,
  requestHash: string,
  session: UnprovedSession,
): Promise<ActionReply | undefined> {
  const { db } = services;
  const kept = findKeptCase(db, step.actor.officeId, step.caseId, step.expectedVersion);
  if (kept === undefined) return undefined;
  try {
    return await decideAndWrite(services, step, requestHash, kept, session);
  } catch (error) {
    if (error instanceof Refusal || db.isUniqueViolation(error, 'commands_pk')) return undefined;
    throw error;
  }
}

async function attemptStep(
  services: Services,
  step: TakeStep,
  requestHash: string,
): Promise<ActionReply> {
  const { db } = services;
  const { officeId } = step.actor;
  const kept = findKeptCase(db, officeId, step.caseId, step.expectedVersion);
  if (kept !== undefined) {
    const reply = await decideAndWrite(services, step, requestHash, kept).catch(forgiveRefusal);
    if (reply !== undefined) return reply;
  }
  for (let reads = 0; reads < MOST_READS; reads++) {
    const found = await readCaseForAction(db, officeId, step.caseId);
    if (found === undefined) throw new Refusal('NOT_FOUND');
    // A command that was done has raised the version, so only then it is looked for.
    if (found.version !== step.expectedVersion) break;
    const reply = await decideAndWrite(services, step, requestHash, found);
    if (reply !== undefined) return reply;
  }
  return repeatedOrChanged(services, step, requestHash);
}

/** A refusal that rests on what was kept may be an old truth: it is decided anew on a fresh read. */
function forgiveRefusal(error: unknown): undefined {
  if (error instanceof Refusal && error.code !== 'UNAVAILABLE') return undefined;
  throw error;
}

/** Undefined: what was read no longer holds, nothing was written. */
async function decideAndWrite(
  services: Services,
  step: TakeStep,
  requestHash: string,
  found: CaseForAction,
  session?: UnprovedSession,
): Promise<ActionReply | undefined> {
  const { db } = services;
  const { actor, commandId, caseId, action } = step;
  const { officeId } = actor;
  const instant = services.clock();
  const now = instant.toISOString();

  const sop = await getSopVersion(db, officeId, found.sop_version_id);
  const calendar = await keptCalendar(db, officeId, found.office_row);
  const at = { instant, zone: calendar.zone };
  const posts = await keptPosts(db, officeId, found.sop_version_id, found.sop_row, at);
  const view: AccessView = {
    actor,
    sop: sop.prepared,
    bindings: posts.bindings,
    state: found.state,
  };
  const post = findActingPost(view, action);
  if (post === undefined) throw new Refusal('NOT_PERMITTED');
  const instrumentId = action.type === 'take-exit' ? action.form?.instrumentId : undefined;
  const instrument =
    instrumentId === undefined ? undefined : await findInstrument(db, officeId, instrumentId);
  const moment = { now, calendar, instrument };
  const decision = advance(sop.prepared, found.state, action, moment);
  if (!decision.ok) throw new Refusal(decision.refusal.code, decision.refusal.detail);

  const today = dayInZone(instant, calendar.zone);
  const wantedOn = action.type === 'take-exit' ? action.disposisi?.dueOn : undefined;
  if (wantedOn !== undefined) checkWantedDay(wantedOn, today);
  if (action.type === 'take-exit' && action.receipt !== undefined) {
    const letterOn = await db.office(officeId, (tx) => letterDayOf(tx, found.agenda_id));
    checkReceiptDay(action.receipt.receivedOn, { letterOn, today });
  }

  // A performer of closed cases may have lost its posts meanwhile.
  if (action.type === 'reopen') refuseUnbound(sop, posts.all);

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
    posts.all,
    { caseId, version: found.version + 1 },
    moment,
  );
  const hashes = hashEvents(found.head_hash, found.seq, origin, decision.events);
  const outcome = await applyStep(db, {
    officeId,
    caseId,
    version: found.version,
    seq: found.seq,
    head: found.head_hash,
    officeRow: found.office_row,
    sopRow: found.sop_row,
    commandId,
    kind: KIND,
    requestHash,
    userId: actor.userId,
    postId: post.id,
    capacity: post.capacity,
    at: now,
    state: decision.state,
    patch: patchOf(sop.prepared, caseId, facts, found.state, decision, services.newId),
    hashes,
    reply,
    session,
  }).catch((error: unknown) => {
    throw isFileUnknown(error) ? new Refusal('FILE_UNKNOWN') : error;
  });
  switch (outcome.outcome) {
    case 'done':
      keepCase(db, officeId, caseId, {
        ...found,
        version: found.version + 1,
        seq: found.seq + hashes.length,
        head_hash: hashes.at(-1) ?? found.head_hash,
        state: decision.state,
      });
      return reply;
    case 'repeated':
      return firstAnswer(outcome, actor, requestHash);
    case 'changed':
      return undefined;
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

/** The case is not as the person saw it: by this very command, or by somebody else. */
async function repeatedOrChanged(
  services: Services,
  { actor, caseId, commandId }: TakeStep,
  requestHash: string,
): Promise<ActionReply> {
  const { db } = services;
  const { done, last } = await db.office(actor.officeId, async (tx) => ({
    done: await findDoneCommand(tx, commandId),
    last: await findLastEntry(tx, caseId),
  }));
  if (done !== undefined) return firstAnswer(done, actor, requestHash);
  if (last === undefined) throw new Refusal('NOT_FOUND');
  const sop = await getSopVersion(db, actor.officeId, last.sop_version_id);
  throw new Refusal('CASE_CHANGED', {
    what: describeEntry(sop.prepared, last),
    version: last.version,
  });
}
