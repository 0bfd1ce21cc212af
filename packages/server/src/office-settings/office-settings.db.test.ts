import { describe, expect, test } from 'vitest';
import type { OfficeCalendarReply, OfficeIdentityReply, SessionReply } from '@tuntas/api';
import { verifyAudit } from '../audit/index.ts';
import {
  codeOfReply,
  httpOfficePerTest,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../http/testing.ts';

let it: TestApp;
let office: TestOffice;
let admin: Visitor;
httpOfficePerTest((fresh) => {
  ({ it, office, admin } = fresh);
});

const DAYS = '/api/office/calendar/days-off';
const NEW_YEAR = { on: '2027-01-01', name: 'Tahun Baru 2027 Masehi', kind: 'national' };
const add = (...days: readonly object[]) => it.send(admin, 'POST', DAYS, { days });
const remove = (on: string) =>
  it.send(admin, 'POST', `${DAYS}/removal`, { on, reason: 'Keputusan dicabut' });
const calendar = async () =>
  (await it.send(admin, 'GET', '/api/office/calendar')).json<OfficeCalendarReply>();
const daysOf = async (year: string) =>
  (await calendar()).calendar.holidays.filter(({ on }) => on.startsWith(year));

describe('days off', () => {
  test('are added once, by whom and when, and hold for whoever logs in', async () => {
    expect((await add(NEW_YEAR)).json()).toEqual({ added: 1, known: 0 });
    expect((await add(NEW_YEAR)).json()).toEqual({ added: 0, known: 1 });
    expect(await daysOf('2027')).toEqual([NEW_YEAR]);
    const { changes } = await calendar();
    expect(changes).toMatchObject([
      { kind: 'days-off-added', days: [NEW_YEAR], by: expect.stringContaining('admin') as string },
    ]);
    const session = (await it.send(admin, 'GET', '/api/session')).json<SessionReply>();
    expect(session.calendar?.holidays).toContainEqual(NEW_YEAR);
  });

  test('are added all or none', async () => {
    await add(NEW_YEAR);
    const other = { ...NEW_YEAR, name: 'Hari jadi' };
    const more = { on: '2027-03-10', name: 'Idul Fitri', kind: 'national' };
    const reply = await add(more, other);
    expect(codeOfReply(reply)).toBe('DAY_OFF_KNOWN');
    expect(reply.json()).toMatchObject({ fields: [{ path: 'days/1/on' }] });
    expect(codeOfReply(await add(more, more))).toBe('REQUEST_INVALID');
    expect(await daysOf('2027')).toEqual([NEW_YEAR]);
  });

  test('of two administrators at once are both kept', async () => {
    const days = Array.from({ length: 8 }, (_, i) => ({
      on: `2027-05-1${i}`,
      name: `Hari ${i}`,
      kind: 'daerah',
    }));
    const replies = await Promise.all(days.map((day) => add(day)));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(days.map(() => 200));
    expect(await daysOf('2027')).toEqual(days);
  });

  test('are removed with a reason, once', async () => {
    await add(NEW_YEAR);
    expect((await remove('2027-01-01')).statusCode).toBe(200);
    expect(codeOfReply(await remove('2027-01-01'))).toBe('NOT_FOUND');
    expect((await calendar()).changes[0]).toMatchObject({
      kind: 'day-off-removed',
      days: [NEW_YEAR],
      reason: 'Keputusan dicabut',
    });
    const blank = { on: '2026-12-25', reason: '   ' };
    expect(codeOfReply(await it.send(admin, 'POST', `${DAYS}/removal`, blank))).toBe(
      'REQUEST_INVALID',
    );
  });

  test('stay in their office', async () => {
    const other = await it.office('Kantor lain');
    await add(NEW_YEAR);
    const theirs = await it.send(
      await it.logIn(other.users.admin.email),
      'GET',
      '/api/office/calendar',
    );
    expect(theirs.json<OfficeCalendarReply>().calendar.holidays).not.toContainEqual(NEW_YEAR);
  });
});

describe('hours', () => {
  const day: [string, string][] = [['08:00', '15:00']];
  const week = [day, day, day, day, day, [], []];
  const put = (body: object) => it.send(admin, 'PUT', '/api/office/calendar/hours', body);

  test('are set for the week and for a period, by whoever saw what is there', async () => {
    const { hoursVersion } = await calendar();
    const ramadan = { from: '2027-02-08', to: '2027-03-09', name: 'Ramadan 1448', week };
    expect((await put({ hoursVersion, week, periods: [ramadan] })).statusCode).toBe(200);
    const now = await calendar();
    expect(now.calendar).toMatchObject({ week, periods: [ramadan] });
    const [change] = now.changes;
    expect(change).toMatchObject({ kind: 'hours-changed', by: 'Contoh admin' });
    expect(change?.hours?.before.periods).toEqual([]);
    expect(change?.hours?.before.week).not.toEqual(week);
    expect(change?.hours?.after).toEqual({ week, periods: [ramadan] });
    expect(codeOfReply(await put({ hoursVersion, week, periods: [] }))).toBe('OFFICE_CHANGED');
    const same = { hoursVersion: now.hoursVersion, week, periods: [ramadan] };
    expect(codeOfReply(await put(same))).toBe('NOTHING_TO_CHANGE');
    const lent = { ...ramadan, name: 'Masa lain', from: '2027-05-01', to: '2027-05-02' };
    await put({ hoursVersion: now.hoursVersion, week, periods: [ramadan, lent] });
    // What stayed is not told again.
    expect((await calendar()).changes[0]?.hours?.after.periods).toEqual([lent]);
  });

  const bad: [string, string][] = [['15:00', '08:00']];
  test.each([
    ['week/0', [bad, day, day, day, day, [], []], []],
    ['week/1', [day, [...day, ['14:00', '16:00']], day, day, day, [], []], []],
    ['week', [[], [], [], [], [], [], []], []],
    ['periods/0/to', week, [{ from: '2027-03-09', to: '2027-02-08', name: 'R', week }]],
    [
      'periods/1/from',
      week,
      [
        { from: '2027-02-08', to: '2027-03-09', name: 'R', week },
        { from: '2027-03-09', to: '2027-04-01', name: 'S', week },
      ],
    ],
  ])('that make no sense are refused: %s', async (path, wrong, periods) => {
    const { hoursVersion } = await calendar();
    const reply = await put({ hoursVersion, week: wrong, periods });
    expect([codeOfReply(reply), reply.json()]).toMatchObject([
      'REQUEST_INVALID',
      { fields: [{ path }] },
    ]);
  });
});

test('name and address are changed by one administrator at a time, and the session tells the name', async () => {
  const read = async () =>
    (await it.send(admin, 'GET', '/api/office/identity')).json<OfficeIdentityReply>();
  const put = (body: object) => it.send(admin, 'PUT', '/api/office/identity', body);
  const before = await read();
  const after = {
    ...before,
    name: 'Dinas Sosial Baru',
    regency: 'Kabupaten Contoh',
    place: 'Contoh',
  };
  expect((await put(after)).json()).toEqual(await read());
  expect(codeOfReply(await put(after))).toBe('OFFICE_CHANGED');
  expect(codeOfReply(await put(await read()))).toBe('NOTHING_TO_CHANGE');
  const short = await put({ ...(await read()), phone: '0536' });
  expect(short.json()).toMatchObject({
    code: 'REQUEST_INVALID',
    fields: [{ path: 'phone', message: 'Nomor telepon berisi 6 sampai 15 angka.' }],
  });
  const wrong = await put({ ...(await read()), phone: 'nol delapan' });
  expect(codeOfReply(wrong)).toBe('REQUEST_INVALID');
  const session = (await it.send(admin, 'GET', '/api/session')).json<SessionReply>();
  expect(session.office.name).toBe('Dinas Sosial Baru');
});

test('a calendar that was changed past the program shows in the verification', async () => {
  await add(NEW_YEAR);
  const findings = async () =>
    (await verifyAudit(it.services, { officeId: office.id })).findings
      .filter(({ code }) => code.startsWith('ROW_'))
      .map(({ code }) => code);
  const before = await findings();
  expect(before).not.toContain('ROW_CHANGED');
  await it.database.ownerQuery(
    `update offices set calendar = jsonb_set(calendar, '{holidays}', '[]') where id = $1`,
    [office.id],
  );
  expect(await findings()).toEqual([...before, 'ROW_CHANGED']);
});

test('the tenant role may write these columns of an office and no other', async () => {
  const [row] = await it.database.ownerQuery<{ columns: readonly string[] }>(
    `select array_agg(a.attname::text order by a.attname::text) as columns
     from pg_attribute a
     where a.attrelid = 'app.offices'::regclass and a.attnum > 0 and not a.attisdropped
       and has_column_privilege('tuntas_app', a.attrelid, a.attnum, 'update')`,
  );
  expect(row?.columns).toEqual([
    'address',
    'calendar',
    'email',
    'name',
    'phone',
    'place',
    'regency',
  ]);
});
