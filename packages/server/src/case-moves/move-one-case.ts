import { moveCase } from '@tuntas/sop';
import { calendarOf, dayInZone } from '../calendar/index.ts';
import {
  describeEntry,
  findLastEntry,
  hashEvents,
  patchOf,
  postsOfSop,
  refuseUnbound,
  writeCasePatch,
} from '../cases/index.ts';
import type { TenantTx } from '../database/index.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { getSopVersion, isInForce, type SopVersion } from '../sops/index.ts';
import {
  forgetReminders,
  lockCase,
  relayDesks,
  updateMovedCase,
  type LockedCase,
} from './case-moves.queries.ts';
import { demandMovingPost } from './moving-post.ts';

export interface MoveOneCase {
  readonly actor: Actor;
  readonly commandId: string;
  readonly target: SopVersion;
  readonly caseId: string;
  readonly expectedVersion: number;
  readonly reason: string;
  /** The version it runs on as it was just read. */
  readonly fromId: string;
}

/**
 * Moves one case in one transaction: the fact into its chain, its state, its promises, its desks.
 * The target version is held, so that it is in force and its performers are bound until the end.
 * Refuses NOT_FOUND, CASE_CHANGED, CASE_CLOSED, MOVE_NOT_NEWER, SOP_NOT_IN_FORCE,
 * PERFORMER_UNBOUND and MOVE_UNSOUND.
 */
export async function moveOneCase(
  services: Services,
  move: MoveOneCase,
): Promise<{ readonly version: number }> {
  const { actor, commandId, target, caseId, expectedVersion, reason, fromId } = move;
  const from = await getSopVersion(services.db, actor.officeId, fromId);
  const request = { versionId: target.id, caseId, expectedVersion, reason };
  return runCommand(services, { actor, commandId, kind: 'move-case', request }, async (tx) => {
    if (!(await isInForce(tx, target.id))) throw new Refusal('SOP_NOT_IN_FORCE');
    const row = await lockCase(tx, caseId);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    if (row.version !== expectedVersion || row.sop_version_id !== from.id) {
      throw await changed(services, tx, move, row);
    }
    refuseNotNewer(from, target);
    await write(services, tx, move, from, row);
    return { version: row.version + 1 };
  });
}

function refuseNotNewer({ prepared: from }: SopVersion, { prepared: to }: SopVersion): void {
  const [was, is] = [from.definition, to.definition];
  if (was.id !== is.id || is.version <= was.version) throw new Refusal('MOVE_NOT_NEWER');
}

async function changed(
  { db }: Services,
  tx: TenantTx,
  { actor, caseId }: MoveOneCase,
  row: LockedCase,
): Promise<Refusal> {
  const last = await findLastEntry(tx, caseId);
  if (last === undefined) return new Refusal('NOT_FOUND');
  const sop = await getSopVersion(db, actor.officeId, row.sop_version_id);
  const what = describeEntry(sop.prepared, last);
  return new Refusal('CASE_CHANGED', { what, version: row.version });
}

async function write(
  services: Services,
  tx: TenantTx,
  { actor, commandId, target, caseId, reason }: MoveOneCase,
  from: SopVersion,
  row: LockedCase,
): Promise<void> {
  const { officeId } = tx;
  const instant = services.clock();
  const at = instant.toISOString();
  const calendar = await calendarOf(tx, officeId);
  const refOf = ({ id, prepared }: SopVersion) => ({
    versionId: id,
    version: prepared.definition.version,
  });
  const moving = { from: refOf(from), to: refOf(target), reason };
  const { state } = row;
  if (state.status === 'closed' || state.status === 'cancelled') throw new Refusal('CASE_CLOSED');
  refuseUnbound(target, await postsOfSop(tx, target.id, dayInZone(instant, calendar.zone)));
  const decision = moveCase(from.prepared, target.prepared, state, moving, { now: at, calendar });
  if (!decision.ok) {
    const why = decision.plan.obstacles.map(({ sentence }) => sentence).join(' ');
    throw new Refusal('MOVE_UNSOUND', { why });
  }

  const post = demandMovingPost(actor);
  const who = { actorUserId: actor.userId, actorPostId: post.id, actorCapacity: post.capacity };
  const origin = { officeId, caseId, at, ...who, commandId };
  const hashes = hashEvents(row.head_hash, row.seq, origin, decision.events);
  const facts = {
    number: row.number,
    clientName: row.client_name,
    sopVersionId: target.id,
    agendaId: row.agenda_id,
  };
  await updateMovedCase(tx, {
    caseId,
    sopVersionId: target.id,
    version: row.version + 1,
    seq: row.seq + hashes.length,
    headHash: hashes.at(-1) ?? row.head_hash,
    state: decision.state,
  });
  await writeCasePatch(tx, {
    ...{ caseId, commandId, at, hashes },
    firstSeq: row.seq + 1,
    userId: actor.userId,
    postId: post.id,
    capacity: post.capacity,
    patch: patchOf(target.prepared, caseId, facts, state, decision, services.newId),
  });
  const asked = decision.events.flatMap((event) =>
    event.type === 'case-moved' ? event.askedAnew : [],
  );
  await forgetReminders(tx, caseId, asked);
  await relayDesks(
    tx,
    caseId,
    Object.fromEntries([...target.prepared.steps].map(([id, { actors }]) => [id, actors])),
  );
}
