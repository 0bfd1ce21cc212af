import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf } from '../../packages/server/src/documents/testing.ts';
import { inspectReply } from './inspect-reply.ts';
import { ROUTE_NAMES, routeOf, sampleCall, urlOf, type SampleCall } from './sample-calls.ts';
import { asVisitor, ROLES, twoOffices, type Side, type TwoOffices } from './two-offices.ts';

let offices: TwoOffices;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  offices = await twoOffices();
  before = await digestOf(offices.theirs.office.id);
});
afterAll(() => offices.close());

/** A digest of all rows of an office in every tenant table: tables are asked from the catalogue. */
async function digestOf(officeId: number): Promise<ReadonlyMap<string, string>> {
  const { ownerQuery } = offices.it.database;
  const tables = await ownerQuery<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_attribute a
     join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
     join pg_namespace n on n.oid = c.relnamespace and n.nspname !~ '^pg_|information_schema'
     where a.attname = 'office_id' order by 1`,
  );
  const digests = new Map<string, string>();
  for (const { name } of tables) {
    const [row] = await ownerQuery<{ digest: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest
       from ${name} t where office_id = $1`,
      [officeId],
    );
    digests.set(name, row?.digest ?? '');
  }
  return digests;
}

async function send(
  name: (typeof ROUTE_NAMES)[number],
  call: SampleCall,
  visitor = offices.ours.visitors[call.as],
) {
  const request = asVisitor(visitor, routeOf(name).method, urlOf(name, call));
  const payload = call.form?.payload ?? (call.body as object | undefined);
  const reply = await offices.it.app.inject({
    ...request,
    headers: { ...request.headers, ...call.form?.headers },
    ...(payload === undefined ? {} : { payload }),
  });
  return { code: inspectReply(reply, `${name} with foreign ids`), reply };
}

/** Our call with each of their ids in turn in the place of ours. */
function* withTheirIds(call: SampleCall, ours: Side, theirs: Side): Iterable<SampleCall> {
  const text = JSON.stringify({ params: call.params, query: call.query, body: call.body });
  for (const [mine, other] of idPairs(ours, theirs)) {
    if (!text.includes(mine)) continue;
    yield { ...call, ...(JSON.parse(text.replaceAll(mine, other)) as Partial<SampleCall>) };
  }
}

function idPairs(ours: Side, theirs: Side): (readonly [string, string])[] {
  const keys = Object.keys(ours) as (keyof Side)[];
  const plain = keys.flatMap((key) => {
    const [mine, other] = [ours[key], theirs[key]];
    const isId = typeof mine === 'string' && typeof other === 'string' && mine.length === 36;
    return isId ? [[mine, other] as const] : [];
  });
  const people = ROLES.flatMap((role) => [
    [ours.office.users[role].id, theirs.office.users[role].id] as const,
    [ours.office.posts[role], theirs.office.posts[role]] as const,
  ]);
  return [...plain, ...people];
}

const REFUSED = new Set([
  'NOT_FOUND',
  'REQUEST_INVALID',
  'NOT_PERMITTED',
  'SOP_NOT_RELEASED',
  'FILE_UNKNOWN',
  'CASE_CHANGED',
  'STEP_NOT_OPEN',
]);
/** Reads that filter by an id: an id that is not ours finds nothing. */
const FILTERS = new Set(['getInbox']);

test.each(ROUTE_NAMES)('%s does nothing with ids of another office', async (name) => {
  const { ours, theirs } = offices;
  for (const call of withTheirIds(sampleCall(name, ours), ours, theirs)) {
    const { code, reply } = await send(name, call);
    if (FILTERS.has(name) && code === 'OK') {
      expect(reply.json()).toMatchObject({ items: [] });
      continue;
    }
    expect(REFUSED, `${name}: ${code}`).toContain(code);
  }
});

test.each(
  ROUTE_NAMES.filter((name) => !routeOf(name).open && !['logout', 'changePassword'].includes(name)),
)('%s shows every role of our office nothing of theirs', async (name) => {
  for (const role of ROLES) {
    await send(name, sampleCall(name, offices.ours), offices.ours.visitors[role]);
  }
});

test('a file of theirs cannot be named in an action of ours', async () => {
  const { it, ours, theirs } = offices;
  const page = await it.send(ours.visitors.none, 'GET', `/api/cases/${ours.caseId}`);
  const { version } = page.json<{ version: number }>();
  for (const fileId of [theirs.caseFileId, theirs.fileId, ours.fileId]) {
    const call = {
      as: 'none',
      params: { id: ours.caseId },
      body: {
        expectedVersion: version,
        action: { type: 'add-note', note: 'Catatan', files: [fileId] },
      },
    } as const;
    expect((await send('act', call)).code).toBe('FILE_UNKNOWN');
  }
});

test('the same words and numbers in both offices stay apart in every search', async () => {
  const { it, ours } = offices;
  for (const search of [
    'Zarquon',
    '6209014101500005',
    'contoh klien',
    '2026/0001',
    '%',
    '_',
    'a',
  ]) {
    const q = encodeURIComponent(search);
    for (const url of [
      `/api/agenda?search=${q}`,
      `/api/cases?search=${q}`,
      `/api/inbox?search=${q}`,
    ]) {
      const visitor = ours.visitors.none;
      expect(inspectReply(await it.send(visitor, 'GET', url), url)).toBe('OK');
    }
  }
});

test('an upload under a path of theirs leaves no bytes', async () => {
  const { it, theirs } = offices;
  const count = async () => {
    let keys = 0;
    for await (const _ of it.services.files.keys()) keys++;
    return keys;
  };
  const keys = await count();
  const form = formOf([{ field: 'file', name: 'a.pdf', bytes: '%PDF-1.4\n%%EOF' }]);
  for (const name of ['uploadAgendaFile', 'uploadCaseFile'] as const) {
    const id = name === 'uploadCaseFile' ? theirs.caseId : theirs.entryId;
    expect((await send(name, { as: 'agenda', params: { id }, form })).code).toBe('NOT_FOUND');
  }
  expect(await count()).toBe(keys);
});

test('after all this every row of the other office is what it was', async () => {
  const after = await digestOf(offices.theirs.office.id);
  expect(before.size).toBeGreaterThan(15);
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
});
