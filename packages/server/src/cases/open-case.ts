import type { ActionReply, OpenCaseRequest } from '@tuntas/api';
import { openCase as decideOpening, type CaseState, type Decision } from '@tuntas/sop';
import { genesisHash } from '../audit/index.ts';
import { calendarOf, dayInZone } from '../calendar/index.ts';
import type { TenantTx } from '../database/index.ts';
import type { Actor } from '../http/actor.ts';
import { createPerson } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { findSopVersion, isInForce, type SopVersion } from '../sops/index.ts';
import { actionReply } from './action-reply.ts';
import { patchOf } from './case-patch.ts';
import {
  insertCase,
  insertCaseWords,
  lockAgendaEntry,
  postsOfSop,
  writeCasePatch,
} from './cases.queries.ts';
import { hashEvents } from './hash-events.ts';
import { nameByLetter } from './name-by-letter.ts';
import { bindingsOf } from './posts-of-sop.ts';
import { refuseUnbound } from './refuse-unbound.ts';
import { caseWords } from './search-words.ts';

/**
 * Opens a case from an agenda entry on an SOP version in force, and writes the client down, in one
 * transaction; where the way in is about the letter itself there is none, and the case has the
 * subject of the letter as its name. Needs the power `agenda`. The number is that of the entry, "2026/0042"; further
 * cases from the same entry are "2026/0042-2" and so on.
 */
export async function openCase(
  services: Services,
  command: { readonly actor: Actor; readonly commandId: string; readonly request: OpenCaseRequest },
): Promise<ActionReply> {
  const { actor, commandId, request } = command;
  const sop = await findSopVersion(services.db, actor.officeId, request.sopVersionId);
  return runCommand(services, { actor, commandId, kind: 'open-case', request }, (tx) =>
    open(services, tx, sop, command),
  );
}

async function open(
  services: Services,
  tx: TenantTx,
  sop: SopVersion | undefined,
  { actor, commandId, request }: Parameters<typeof openCase>[1],
): Promise<ActionReply> {
  const { officeId } = tx;
  const post = actor.posts.find(({ powers }) => powers.includes('agenda'));
  if (post === undefined) throw new Refusal('NOT_PERMITTED');
  const entry = await lockAgendaEntry(tx, request.agendaId);
  if (entry === undefined) throw new Refusal('NOT_FOUND');
  if (sop === undefined || !(await isInForce(tx, sop.id))) throw new Refusal('SOP_NOT_RELEASED');

  const instant = services.clock();
  const now = instant.toISOString();
  const calendar = await calendarOf(tx, officeId);
  const posts = await postsOfSop(tx, sop.id, dayInZone(instant, calendar.zone));
  refuseUnbound(sop, posts);
  const moment = { now, calendar };
  const decision = decideOpening(
    sop.prepared,
    request.entry === undefined ? {} : { entry: request.entry },
    moment,
  );
  if (!decision.ok) throw new Refusal(decision.refusal.code, decision.refusal.detail);

  const client = clientOf(sop, request);
  const caseId = services.newId();
  const personId = client === undefined ? null : services.newId();
  if (client !== undefined && personId !== null) {
    const person = { id: personId, at: now, createdBy: actor.userId, client };
    await createPerson(tx, services.secrets, person);
  }
  const facts = {
    number: numberOf(entry),
    clientName: client?.name.trim() ?? nameByLetter(entry),
    sopVersionId: sop.id,
    agendaId: request.agendaId,
  };
  await writeCase(services, tx, sop, decision, {
    caseId,
    personId,
    facts,
    at: now,
    actorUserId: actor.userId,
    actorPostId: post.id,
    actorCapacity: post.capacity,
    commandId,
  });
  const view = { actor, sop: sop.prepared, bindings: bindingsOf(posts), state: decision.state };
  return actionReply(view, posts, { caseId, version: 1 }, moment);
}

/** The client of the request; undefined where the way in is about the letter itself. */
function clientOf(sop: SopVersion, request: OpenCaseRequest): OpenCaseRequest['client'] {
  const { entries } = sop.prepared.definition.flow;
  const way = entries.find(({ id }) => id === request.entry) ?? entries[0];
  if (way?.about === 'letter') {
    if (request.client !== undefined) throw new Refusal('CLIENT_NOT_ASKED');
    return undefined;
  }
  if (request.client === undefined) throw new Refusal('CLIENT_REQUIRED');
  return request.client;
}

interface Opening {
  readonly caseId: string;
  readonly personId: string | null;
  readonly facts: Parameters<typeof patchOf>[2];
  readonly at: string;
  readonly actorUserId: string;
  readonly actorPostId: string;
  readonly actorCapacity: string;
  readonly commandId: string;
}

async function writeCase(
  services: Services,
  tx: TenantTx,
  sop: SopVersion,
  decision: Extract<Decision, { ok: true }>,
  opening: Opening,
): Promise<void> {
  const { officeId } = tx;
  const { caseId, personId, facts, at, commandId } = opening;
  const { actorUserId, actorPostId, actorCapacity } = opening;
  const { events, state }: { readonly events: readonly unknown[]; readonly state: CaseState } =
    decision;
  const genesis = genesisHash({
    officeId,
    caseId,
    number: facts.number,
    agendaId: facts.agendaId,
    personId,
    sopVersionId: facts.sopVersionId,
    openedAt: at,
  });
  const origin = { officeId, caseId, at, actorUserId, actorPostId, actorCapacity, commandId };
  const hashes = hashEvents(genesis, 0, origin, events);
  await insertCase(tx, {
    id: caseId,
    personId,
    ...facts,
    openedAt: at,
    genesis,
    seq: events.length,
    headHash: hashes.at(-1) ?? genesis,
    state,
  });
  await insertCaseWords(tx, caseId, caseWords(facts.clientName, facts.number));
  await writeCasePatch(tx, {
    caseId,
    firstSeq: 1,
    userId: actorUserId,
    postId: actorPostId,
    capacity: actorCapacity,
    commandId,
    at,
    patch: patchOf(sop.prepared, caseId, facts, undefined, decision, services.newId),
    hashes,
  });
}

function numberOf(entry: {
  readonly year: number;
  readonly number: number;
  readonly cases: number;
}): string {
  const number = `${entry.year}/${String(entry.number).padStart(4, '0')}`;
  return entry.cases === 0 ? number : `${number}-${entry.cases + 1}`;
}
