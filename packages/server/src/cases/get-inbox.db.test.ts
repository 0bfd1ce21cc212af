import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallOf } from '@tuntas/api';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { runDueJobs } from '../jobs/index.ts';
import type { Services } from '../services.ts';
import { getInbox } from './get-inbox.ts';
import { caseJobs } from './index.ts';
import { takeStep } from './take-step.ts';
import {
  plantCase,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let desk: Actor;
let caseIds: string[];

const owner = (text: string, ...more: readonly unknown[]) =>
  database.ownerQuery(text, [office.officeId, ...more]);
const NOW = '2026-11-24T03:00:00.000Z';
const at = (now: string): Services => ({ ...services, clock: () => new Date(now) });
const inbox = (query: CallOf<'getInbox'>['query'], actor = desk, now = NOW) =>
  getInbox(at(now), actor, query);

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  office = await plantCaseOffice(
    services,
    database,
    shippedText('lahat-asistensi-rehabilitasi-sosial'),
  );
  desk = office.performers.get('petugas') as Actor;
  caseIds = [];
  for (let i = 0; i < 12; i++) caseIds.push(await plantCase(services, office));
  // Promises spread over three days, two without any.
  for (const [i, caseId] of caseIds.entries()) {
    const due = i < 2 ? 'infinity' : `2026-11-${23 + (i % 3)}T0${i % 10}:00:00Z`;
    await owner(
      'update desk_lines set due_key = $3 where office_id = $1 and case_id = $2',
      caseId,
      due,
    );
  }
});
afterAll(() => database.close());

test('oldest promise first, those without a promise last', async () => {
  const { items, nextCursor } = await inbox({});
  expect(nextCursor).toBeNull();
  expect(items).toHaveLength(12);
  const dues = items.map(({ dueAt }) => dueAt ?? '9');
  expect(dues).toEqual(dues.toSorted());
  expect(items.slice(-2).map(({ dueAt }) => dueAt)).toEqual([null, null]);
  expect(items[0]).toMatchObject({ isOverdue: true, status: 'open', reminderDue: false });
});

test.each([1, 2, 5, 11, 12, 13])(
  'page by page, %i at a time, every line comes once',
  async (limit) => {
    const all = (await inbox({})).items.map(({ caseId }) => caseId);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await inbox({ limit, ...(cursor !== undefined && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...page.items.map(({ caseId }) => caseId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(all);
  },
);

test('a line on several of my desks comes once', async () => {
  const [one, two] = [desk, office.performers.get('analis-kebijakan') as Actor];
  await owner(
    `insert into desk_lines
     select d.office_id, d.case_id, d.open_id, $2, d.due_key, d.opened_at, d.sop_version_id,
            d.agenda_id, d.step_id, d.case_number, d.client_name, d.is_suspended,
            d.came_back_because, d.reminder_due
     from desk_lines d where d.office_id = $1 and d.post_id = $3`,
    two.posts[0]?.id,
    one.posts[0]?.id,
  );
  const both = await inbox({}, { ...one, posts: [...one.posts, ...two.posts] });
  expect(both.items).toEqual((await inbox({})).items);
  expect(both.counts.waiting).toBe(12);
  await owner('delete from desk_lines where office_id = $1 and post_id = $2', two.posts[0]?.id);
});

describe('filters and counts', () => {
  test('overdue, today and all agree with the counts', async () => {
    const { counts } = await inbox({});
    const overdue = await inbox({ filter: 'overdue' });
    const today = await inbox({ filter: 'today' });
    expect(overdue.items.every(({ isOverdue }) => isOverdue)).toBe(true);
    expect(overdue.items.length).toBeGreaterThan(0);
    expect(today.items.length).toBeGreaterThan(0);
    for (const { dueAt } of today.items) expect(dueAt?.slice(0, 10)).toBe('2026-11-24');
    expect(counts).toEqual({
      waiting: 12,
      overdue: overdue.items.length,
      dueToday: today.items.length,
      suspended: 0,
      cameBack: 0,
    });
  });

  test('what came back is counted once, on however many of my desks it lies', async () => {
    const two = office.performers.get('analis-kebijakan') as Actor;
    await owner(
      `update desk_lines set came_back_because = 'Kurang KTP'
       where office_id = $1 and case_id = any ($2)`,
      caseIds.slice(3, 6),
    );
    await owner(
      `insert into desk_lines
       select d.office_id, d.case_id, d.open_id, $2, d.due_key, d.opened_at, d.sop_version_id,
              d.agenda_id, d.step_id, d.case_number, d.client_name, d.is_suspended,
              d.came_back_because, d.reminder_due
       from desk_lines d where d.office_id = $1 and d.post_id = $3`,
      two.posts[0]?.id,
      desk.posts[0]?.id,
    );
    const both = { ...desk, posts: [...desk.posts, ...two.posts] };
    const { items, counts } = await inbox({ filter: 'came-back' }, both);
    expect([items.length, counts.cameBack]).toEqual([3, 3]);
    await owner('delete from desk_lines where office_id = $1 and post_id = $2', two.posts[0]?.id);
    await owner('update desk_lines set came_back_because = null where office_id = $1');
  });

  test('today ends at the midnight of the office, not of UTC', async () => {
    const evening = await inbox({ filter: 'today' }, desk, '2026-11-23T16:59:00.000Z');
    const midnight = await inbox({ filter: 'today' }, desk, '2026-11-23T17:00:00.000Z');
    expect(evening.items.map(({ dueAt }) => dueAt)).not.toEqual(
      midnight.items.map(({ dueAt }) => dueAt),
    );
    for (const { dueAt } of midnight.items) {
      expect(dueAt && dueAt < '2026-11-24T17:00:00.000Z').toBe(true);
    }
  });

  test('a suspended case is in its own view and is not late', async () => {
    const caseId = caseIds[5] ?? '';
    const act = (expectedVersion: number, action: Parameters<typeof takeStep>[1]['action']) =>
      takeStep(services, { actor: desk, commandId: v7(), caseId, expectedVersion, action });
    await act(1, { type: 'suspend', reason: 'Menunggu musim kering' });
    const { items, counts } = await inbox({ filter: 'suspended' });
    expect(items.map((item) => [item.caseId, item.status, item.isOverdue])).toEqual([
      [caseId, 'suspended', false],
    ]);
    expect(items[0]?.suspendedBecause).toBe('Menunggu musim kering');
    expect(counts.suspended).toBe(1);
    const overdue = await inbox({ filter: 'overdue' });
    expect(overdue.items.map((item) => item.caseId)).not.toContain(caseId);
    await act(2, { type: 'resume' });
    expect((await inbox({ filter: 'suspended' })).items).toEqual([]);
  });

  test('by name, by number, by SOP', async () => {
    const [line] = (await inbox({})).items;
    const search = line?.caseNumber.slice(-4) ?? '';
    expect((await inbox({ search })).items.map(({ caseId }) => caseId)).toEqual([line?.caseId]);
    expect((await inbox({ search: 'KLIEN satu' })).items).toHaveLength(12);
    expect((await inbox({ search: '%' })).items).toEqual([]);
    expect((await inbox({ sopVersionId: office.versionId })).items).toHaveLength(12);
    expect((await inbox({ sopVersionId: v7() })).items).toEqual([]);
  });
});

test('only my own posts can be asked for, and nobody without a post has a desk', async () => {
  const other = office.performers.get('kabid-rehsos') as Actor;
  await expect(inbox({ postId: other.posts[0]?.id ?? '' })).rejects.toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect((await inbox({ postId: desk.posts[0]?.id ?? '' })).items).toHaveLength(12);
  expect((await inbox({}, { ...desk, posts: [] })).items).toEqual([]);
});

test.each([
  'x',
  'e30',
  Buffer.from('a|b|c|d').toString('base64url'),
  Buffer.from(`infinity|2026-99-99T00:00:00+00:00|${v7()}|a:1`).toString('base64url'),
])('a cursor that is not ours is refused: %s', async (cursor) => {
  await expect(inbox({ cursor })).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
});

test('a reminder marks the open step, and no step that has closed', async () => {
  const [waiting = '', gone = ''] = caseIds;
  const { state } = await takeStep(services, {
    actor: office.clerk,
    commandId: v7(),
    caseId: gone,
    expectedVersion: 1,
    action: { type: 'cancel', reason: 'Salah pencatatan' },
  });
  expect(state.open).toEqual([]);
  const openId = `${office.definition.flow.start}:1`;
  for (const caseId of [waiting, gone]) {
    await owner(
      `insert into jobs (office_id, id, kind, payload, run_at) values ($1, $2, 'case-reminder', $3, $4)`,
      v7(),
      JSON.stringify({ caseId, openId, askedAt: '2026-11-20T00:00:00Z' }),
      '2026-11-23T00:00:00Z',
    );
  }
  expect(await runDueJobs(at(NOW), caseJobs)).toBe(2);
  const { items } = await inbox({});
  expect(items.filter(({ reminderDue }) => reminderDue).map(({ caseId }) => caseId)).toEqual([
    waiting,
  ]);
  const [step] = await owner(
    'select reminder_at from case_steps where office_id = $1 and case_id = $2',
    gone,
  );
  expect(step).toMatchObject({ reminder_at: null });
});
