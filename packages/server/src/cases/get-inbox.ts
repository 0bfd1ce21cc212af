import type { CallOf, InboxItem, InboxReply } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { getSopVersion } from '../sops/index.ts';
import { readDesk, type DeskCursor, type DeskLine } from './case-reads.queries.ts';

type InboxQuery = CallOf<'getInbox'>['query'];

const DEFAULT_LIMIT = 50;
const FROM_THE_START: DeskCursor = [
  '-infinity',
  '-infinity',
  '00000000-0000-0000-0000-000000000000',
  '',
];

/** What waits for the posts of this person, or for one of them; oldest promise first. */
export async function getInbox(
  services: Services,
  actor: Actor,
  query: InboxQuery,
): Promise<InboxReply> {
  const { db, clock } = services;
  const { officeId } = actor;
  const mine = actor.posts.map(({ id }) => id);
  if (query.postId !== undefined && !mine.includes(query.postId)) {
    throw new Refusal('NOT_PERMITTED');
  }
  const limit = query.limit ?? DEFAULT_LIMIT;
  const now = clock().toISOString();
  const desk = await readDesk(db, {
    officeId,
    postIds: query.postId === undefined ? mine : [query.postId],
    now,
    filter: query.filter ?? 'all',
    sopVersionId: query.sopVersionId ?? null,
    search: (query.search ?? '').trim().toLowerCase(),
    after: query.cursor === undefined ? FROM_THE_START : parseCursor(query.cursor),
    limit: limit + 1,
  });
  const lines = desk.items.slice(0, limit);
  const last = lines.at(-1);
  const items: InboxItem[] = [];
  for (const line of lines) items.push(await toItem(services, officeId, line, now));
  return {
    items,
    counts: desk.counts,
    nextCursor: desk.items.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

async function toItem(
  { db }: Services,
  officeId: number,
  line: DeskLine,
  now: string,
): Promise<InboxItem> {
  const sop = await getSopVersion(db, officeId, line.sop_version_id);
  const step = sop.prepared.steps.get(line.step_id)?.step;
  const dueAt = line.due_at === null ? null : new Date(line.due_at).toISOString();
  return {
    caseId: line.case_id,
    caseNumber: line.case_number,
    clientName: line.client_name,
    sopTitle: sop.title,
    sopVersionId: line.sop_version_id,
    openId: line.open_id,
    stepTitle: step?.title ?? line.step_id,
    kind: step?.kind ?? '',
    status: line.is_suspended ? 'suspended' : 'open',
    openedAt: new Date(line.opened_at).toISOString(),
    dueAt,
    isOverdue: dueAt !== null && dueAt < now && !line.is_suspended,
    cameBackBecause: line.came_back_because,
    suspendedBecause: line.suspended_because,
    wantedOn: line.wanted_on,
    reminderDue: line.reminder_due,
    urgency: line.urgency,
  };
}

function cursorOf(line: DeskLine): string {
  const place: DeskCursor = [line.due_key, line.opened_at, line.case_id, line.open_id];
  return Buffer.from(place.join('|')).toString('base64url');
}

const INSTANT = /^(-?infinity|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+\d\d:\d\d)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function parseCursor(text: string): DeskCursor {
  const [due = '', opened = '', caseId = '', openId = '', ...more] = Buffer.from(text, 'base64url')
    .toString()
    .split('|');
  const isOurs =
    INSTANT.test(due) &&
    INSTANT.test(opened) &&
    UUID.test(caseId) &&
    /^[a-z0-9-]+:\d+$/.test(openId) &&
    more.length === 0 &&
    !Number.isNaN(Date.parse(opened)) &&
    (due.endsWith('infinity') || !Number.isNaN(Date.parse(due)));
  if (!isOurs) throw new Refusal('REQUEST_INVALID');
  return [due, opened, caseId, openId];
}
