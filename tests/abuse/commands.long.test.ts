import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseReply } from '@tuntas/api';
import type { Visitor } from '../../packages/server/src/http/testing.ts';
import { DRAFT_STATES, onFreshDraft, onFreshVersion } from './fresh-drafts.ts';
import { onFreshEnded } from './fresh-ended.ts';
import { isOfficeChange, onOfficeAsItIs } from './fresh-office.ts';
import { inspectReply } from './inspect-reply.ts';
import { ROUTE_NAMES, routeOf, sampleCall, urlOf, type SampleCall } from './sample-calls.ts';
import { asVisitor, twoOffices, type TwoOffices } from './two-offices.ts';

let offices: TwoOffices;
beforeAll(async () => {
  offices = await twoOffices();
});
afterAll(() => offices.close());

type Name = (typeof ROUTE_NAMES)[number];
const commands = ROUTE_NAMES.filter((name) => routeOf(name).command);

async function send(name: Name, call: SampleCall, commandId: string, visitor?: Visitor) {
  const request = asVisitor(
    visitor ?? offices.ours.visitors[call.as],
    routeOf(name).method,
    urlOf(name, call),
  );
  const payload = call.form?.payload ?? (call.body as object | undefined);
  const reply = await offices.it.app.inject({
    ...request,
    headers: { ...request.headers, ...call.form?.headers, 'idempotency-key': commandId },
    ...(payload === undefined ? {} : { payload }),
  });
  return { code: inspectReply(reply, name), body: reply.json<Record<string, unknown>>() };
}

async function versionNow(): Promise<number> {
  const { it, ours } = offices;
  const page = await it.send(ours.visitors.none, 'GET', `/api/cases/${ours.caseId}`);
  return page.json<CaseReply>().version;
}

/** A call that is granted: the sample, or for what ends or moves on a thing of its own. */
async function granted(name: Name): Promise<SampleCall> {
  const call = sampleCall(name, offices.ours);
  if (name in DRAFT_STATES) return onFreshDraft(offices, name, call);
  if (name === 'withdrawSop') return onFreshVersion(offices, call);
  if (isOfficeChange(name)) return onOfficeAsItIs(offices, name, call);
  if (name === 'withdrawEnded') return onFreshEnded(offices, call);
  if (name !== 'act') return call;
  const action = { type: 'add-note', note: `Catatan ${randomUUID()}` };
  return { ...call, body: { expectedVersion: await versionNow(), action } };
}

/** Everything the office has written down, but for the logs of reading and of sessions. */
async function rowsOfOffice(): Promise<number> {
  const tables = [
    'agenda_entries',
    'agenda_corrections',
    'people',
    'files',
    'cases',
    'case_events',
    'users',
    'posts',
    'holdings',
    'office_events',
    'ended_entries',
    'instruments',
    'sop_drafts',
    'sop_draft_entries',
    'sop_versions',
    'commands',
  ];
  const counts = tables.map((table) => `select count(*) as n from ${table} where office_id = $1`);
  const [row] = await offices.it.database.ownerQuery<{ n: number }>(
    `select sum(n)::int as n from (${counts.join(' union all ')}) all_rows`,
    [offices.ours.office.id],
  );
  return row?.n ?? 0;
}

describe.each(commands)('%s', (name) => {
  test('done twice, one after the other, is done once and answered the same', async () => {
    const [call, commandId] = [await granted(name), randomUUID()];
    const first = await send(name, call, commandId);
    expect(first.code).toBe('OK');
    const rows = await rowsOfOffice();
    const second = await send(name, call, commandId.toUpperCase());
    expect(await rowsOfOffice()).toBe(rows);
    expect(second).toEqual(first);
  });

  test('done by eight at once is done once, and all get the one answer', async () => {
    const [call, commandId] = [await granted(name), randomUUID()];
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(name, call, commandId)));
    const rows = await rowsOfOffice();
    expect(replies.map(({ code }) => code)).toEqual(Array(8).fill('OK'));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    await send(name, call, commandId);
    expect(await rowsOfOffice()).toBe(rows);
  });

  test('the id of a command does not do for another one, nor for another person', async () => {
    const { ours } = offices;
    const [call, commandId] = [await granted(name), randomUUID()];
    expect((await send(name, call, commandId)).code).toBe('OK');
    const rows = await rowsOfOffice();
    const otherName = name === 'register' ? 'createPost' : 'register';
    const other = sampleCall(otherName, ours);
    expect((await send(otherName, other, commandId)).code).toBe('COMMAND_ID_REUSED');
    const thief = ours.visitors[call.as === 'head' ? 'admin' : 'head'];
    const stolen = await send(name, call, commandId, thief);
    expect(['COMMAND_ID_REUSED', 'NOT_PERMITTED']).toContain(stolen.code);
    expect(await rowsOfOffice()).toBe(rows);
  });

  test.each(['', 'x', '1', `{${randomUUID()}}`, `${randomUUID()}, ${randomUUID()}`])(
    'the id %j is refused',
    async (commandId) => {
      const reply = await send(name, await granted(name), commandId);
      expect(reply.code).toBe('REQUEST_INVALID');
    },
  );

  test('without an id it is refused', async () => {
    const call = await granted(name);
    const { headers, ...request } = asVisitor(
      offices.ours.visitors[call.as],
      routeOf(name).method,
      urlOf(name, call),
    );
    const { 'idempotency-key': _, ...rest } = headers;
    const payload = call.form?.payload ?? (call.body as object | undefined);
    const reply = await offices.it.app.inject({
      ...request,
      headers: { ...rest, ...call.form?.headers },
      ...(payload === undefined ? {} : { payload }),
    });
    expect(inspectReply(reply, name)).toBe('REQUEST_INVALID');
  });
});

test('the same id in another office is another command', async () => {
  const { ours, theirs, it } = offices;
  const commandId = randomUUID();
  const call = sampleCall('register', ours);
  expect((await send('register', call, commandId)).code).toBe('OK');
  const there = await it.send(theirs.visitors.agenda, 'POST', '/api/agenda', call.body, {
    'idempotency-key': commandId,
  });
  expect(there.statusCode).toBe(200);
});

test('of many who act on the same version at once one wins, and the others are told', async () => {
  const expectedVersion = await versionNow();
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      send(
        'act',
        {
          ...sampleCall('act', offices.ours),
          body: { expectedVersion, action: { type: 'add-note', note: `Catatan ${i}` } },
        },
        randomUUID(),
      ),
    ),
  );
  const codes = replies.map(({ code }) => code);
  expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
  expect(codes.filter((code) => code === 'CASE_CHANGED')).toHaveLength(11);
  expect(await versionNow()).toBe(expectedVersion + 1);
});

test('many different commands interleaved leave neither a fault nor a gap', async () => {
  const { it, ours } = offices;
  const names = commands.filter((name) => name !== 'resetPassword' && name !== 'createUser');
  const calls = Array.from({ length: 60 }, (_, i) => names[i % names.length]).flatMap((name) =>
    name === undefined ? [] : [name],
  );
  await Promise.all(calls.map(async (name) => send(name, await granted(name), randomUUID())));
  const numbers = await it.database.ownerQuery<{ number: number }>(
    'select number from agenda_entries where office_id = $1 order by number',
    [ours.office.id],
  );
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, i) => i + 1));
});
