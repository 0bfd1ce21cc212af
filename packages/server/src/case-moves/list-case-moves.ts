import { setImmediate } from 'node:timers/promises';
import { refusalSentence, type CallOf, type CaseMoveItem, type CaseMovesReply } from '@tuntas/api';
import { moveCase, type MoveDecision, type WorkCalendar } from '@tuntas/sop';
import { calendarOf, dayInZone } from '../calendar/index.ts';
import { findUnbound, postsOfSop, type PerformerPost } from '../cases/index.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { findSopVersion, getSopVersion, type SopVersion } from '../sops/index.ts';
import { countOnOlder, isUsable, listOnOlder, type RunningCase } from './case-moves.queries.ts';
import { demandMovingPost } from './moving-post.ts';

const DEFAULT_LIMIT = 25;
/** A page is cut short after this: exploring a wide SOP for many unlike cases takes its time. */
const PAGE_MS = 1_500;

/**
 * Running cases on older versions of the SOP, the oldest first, with what would happen to each on
 * this version if it were moved now. Nothing is written. Refuses NOT_PERMITTED and NOT_FOUND.
 */
export async function listCaseMoves(
  services: Services,
  actor: Actor,
  versionId: string,
  query: CallOf<'listCaseMoves'>['query'],
): Promise<CaseMovesReply> {
  demandMovingPost(actor);
  const { db } = services;
  const { officeId } = actor;
  const target = await findSopVersion(db, officeId, versionId);
  if (target === undefined) throw new Refusal('NOT_FOUND');
  const { id: sopId, version } = target.prepared.definition;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const instant = services.clock();
  const found = await db.office(officeId, async (tx) => {
    const calendar = await calendarOf(tx, officeId);
    return {
      calendar,
      total: await countOnOlder(tx, { sopId, version }),
      rows: await listOnOlder(
        tx,
        { sopId, version },
        { caseId: query.caseId ?? null, after: query.cursor ?? null, limit: limit + 1 },
      ),
      posts: await postsOfSop(tx, versionId, dayInZone(instant, calendar.zone)),
      inForce: await isUsable(tx, versionId),
    };
  });
  const started = performance.now();
  const items: CaseMoveItem[] = [];
  for (const row of found.rows.slice(0, limit)) {
    if (items.length > 0 && performance.now() - started > PAGE_MS) break;
    // Others are served between two cases.
    await setImmediate();
    const from = await getSopVersion(db, officeId, row.sop_version_id);
    const moment = { now: instant.toISOString(), calendar: found.calendar };
    items.push(describeMove(row, from, target, found.posts, moment));
  }
  const unbound = findUnbound(target, found.posts);
  return {
    sop: { versionId, version, title: target.title },
    obstacles: [
      ...(found.inForce ? [] : [refusalSentence('SOP_NOT_IN_FORCE')]),
      ...(unbound === undefined
        ? []
        : [refusalSentence('PERFORMER_UNBOUND', { performer: unbound })]),
    ],
    total: found.total,
    items,
    nextCursor: found.rows.length > items.length ? (items.at(-1)?.caseId ?? null) : null,
  };
}

function describeMove(
  row: RunningCase,
  from: SopVersion,
  to: SopVersion,
  posts: readonly PerformerPost[],
  moment: { readonly now: string; readonly calendar: WorkCalendar },
): CaseMoveItem {
  const moving = {
    from: { versionId: row.sop_version_id, version: row.sop_version },
    to: { versionId: to.id, version: to.prepared.definition.version },
    reason: '',
  };
  const { state } = row;
  const decision = moveCase(from.prepared, to.prepared, state, moving, moment);
  return {
    caseId: row.id,
    number: row.number,
    clientName: row.client_name,
    status: state.status,
    version: row.version,
    from: moving.from,
    plan: decision.plan,
    at: state.open.map(({ stepId }) => from.prepared.steps.get(stepId)?.step.title ?? stepId),
    holders: decision.plan.steps.map(({ openId, actors }) => ({
      openId,
      posts: posts
        .filter(({ performer }) => actors.includes(performer))
        .map(({ title, people }) => ({ title, people: [...people] })),
    })),
    dues: listDues(row, decision),
  };
}

function listDues({ state }: RunningCase, decision: MoveDecision): CaseMoveItem['dues'] {
  if (!decision.ok) return [];
  const after = new Map(decision.state.open.map(({ openId, dueAt }) => [openId, dueAt]));
  return state.open
    .map(({ openId, dueAt }) => ({ openId, before: dueAt, after: after.get(openId) ?? null }))
    .filter((due) => due.before !== due.after);
}
