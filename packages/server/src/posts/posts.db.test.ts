import { describe, expect, test } from 'vitest';
import type { PostReply, UserReply } from '@tuntas/api';
import {
  codeOfReply,
  httpOfficePerTest,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../http/testing.ts';
import { verifyAudit } from '../audit/index.ts';
import { createAdmin } from './create-admin.ts';

let it: TestApp;
let office: TestOffice;
let admin: Visitor;
httpOfficePerTest((fresh) => {
  ({ it, office, admin } = fresh);
});

const send = (method: 'POST' | 'PATCH', url: string, body: unknown) =>
  it.send(admin, method, url, body);
const listPosts = async () => (await it.send(admin, 'GET', '/api/posts')).json<PostReply[]>();
const listUsers = async () => (await it.send(admin, 'GET', '/api/users')).json<UserReply[]>();
const postOf = async (id: string) => (await listPosts()).find((post) => post.id === id);
const appoint = (postId: string, body: object) =>
  send('POST', `/api/posts/${postId}/holders`, { capacity: 'definitif', ...body });
const endHolding = (id: string | undefined, untilOn: string) =>
  send('POST', `/api/holders/${id}/end`, { untilOn });

describe('posts', () => {
  test('a post has a place, powers and a superior', async () => {
    const parentId = office.posts.head;
    const body = { title: '  Kepala Bidang ', unit: 'Rehsos', parentId, powers: ['agenda'] };
    const created = (await send('POST', '/api/posts', body)).json<PostReply>();
    expect(created).toMatchObject({
      title: 'Kepala Bidang',
      unit: 'Rehsos',
      parentId,
      powers: ['agenda'],
      isActive: true,
      holders: [],
    });
    const change = { title: 'Kabid', powers: [], parentId: null };
    const changed = await send('PATCH', `/api/posts/${created.id}`, change);
    expect(changed.json()).toEqual({ ...created, ...change });
    expect(codeOfReply(await send('PATCH', `/api/posts/${created.id}`, change))).toBe(
      'NOTHING_TO_CHANGE',
    );
    expect(codeOfReply(await send('PATCH', `/api/posts/${created.id}`, {}))).toBe(
      'NOTHING_TO_CHANGE',
    );
  });

  test('nobody is their own superior, not even over others', async () => {
    const { head, agenda } = office.posts;
    await send('PATCH', `/api/posts/${agenda}`, { parentId: head });
    for (const [id, parentId] of [
      [head, head],
      [head, agenda],
    ]) {
      const reply = await send('PATCH', `/api/posts/${id}`, { parentId });
      expect(codeOfReply(reply)).toBe('REQUEST_INVALID');
      expect(reply.json()).toMatchObject({ fields: [{ path: 'parentId' }] });
    }
  });

  test('a post that is held, now or later, cannot be given up', async () => {
    const { none } = office.posts;
    const giveUp = () => send('PATCH', `/api/posts/${none}`, { isActive: false });
    expect(codeOfReply(await giveUp())).toBe('POST_IN_USE');
    await endHolding((await postOf(none))?.holders[0]?.id, '2026-11-22');
    await appoint(none, { userId: office.users.head.id, fromOn: '2027-01-01' });
    expect(codeOfReply(await giveUp())).toBe('POST_IN_USE');
    const future = (await postOf(none))?.holders[0];
    expect(future).toMatchObject({ fromOn: '2027-01-01', isCurrent: false });
    await it.database.ownerQuery('delete from holdings where id = $1', [future?.id]);
    expect(codeOfReply(await giveUp())).toBe('OK');
    expect(
      codeOfReply(await appoint(none, { userId: office.users.head.id, fromOn: '2027-01-01' })),
    ).toBe('NOT_FOUND');
  });
});

describe('holders over time', () => {
  test('the same person cannot hold a post twice at a time; another one can', async () => {
    const { none } = office.posts;
    const userId = office.users.head.id;
    const period = { userId, fromOn: '2026-02-01', untilOn: '2026-02-28' };
    expect(codeOfReply(await appoint(none, period))).toBe('OK');
    for (const [fromOn, untilOn] of [
      ['2026-02-28', '2026-03-31'],
      ['2026-01-01', '2026-02-01'],
      ['2026-02-10', null],
    ]) {
      expect(codeOfReply(await appoint(none, { userId, fromOn, untilOn }))).toBe(
        'HOLDING_OVERLAPS',
      );
    }
    expect(codeOfReply(await appoint(none, { userId, fromOn: '2026-03-01' }))).toBe('OK');
    const other = { userId: office.users.agenda.id, capacity: 'plh', fromOn: '2026-02-10' };
    expect(codeOfReply(await appoint(none, other))).toBe('OK');
  });

  test('two appointments at once do not overlap', async () => {
    const body = { userId: office.users.head.id, fromOn: '2026-05-01' };
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => appoint(office.posts.none, body)),
    );
    expect(replies.map(codeOfReply).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => 'HOLDING_OVERLAPS'),
      'OK',
    ]);
  });

  test('a period ends after it begins', async () => {
    const { none } = office.posts;
    const body = { userId: office.users.head.id, fromOn: '2026-05-02', untilOn: '2026-05-01' };
    expect(codeOfReply(await appoint(none, body))).toBe('PERIOD_INVALID');
    const holder = (await postOf(none))?.holders[0];
    expect(codeOfReply(await endHolding(holder?.id, '2025-12-31'))).toBe('PERIOD_INVALID');
  });

  test('the post shows who held it, newest first, and who holds it today', async () => {
    const { none } = office.posts;
    const first = (await postOf(none))?.holders[0];
    await endHolding(first?.id, '2026-10-31');
    await appoint(none, { userId: office.users.head.id, capacity: 'plt', fromOn: '2026-11-01' });
    expect((await postOf(none))?.holders).toMatchObject([
      { userName: 'Contoh head', capacity: 'plt', untilOn: null, isCurrent: true },
      { userName: 'Contoh none', untilOn: '2026-10-31', isCurrent: false },
    ]);
    const user = (await listUsers()).find(({ id }) => id === office.users.head.id);
    expect(user?.posts.map(({ capacity }) => capacity).toSorted()).toEqual(['definitif', 'plt']);
  });

  test('a time that has not begun is withdrawn, and the audit knows why it is gone', async () => {
    const { none } = office.posts;
    const userId = office.users.head.id;
    await appoint(none, { userId, capacity: 'plh', fromOn: '2026-11-30', untilOn: '2026-12-04' });
    const planned = (await postOf(none))?.holders[0];
    expect(planned).toMatchObject({ fromOn: '2026-11-30', isCurrent: false });
    expect(codeOfReply(await endHolding(planned?.id, '2026-11-23'))).toBe('OK');
    expect((await postOf(none))?.holders.map(({ id }) => id)).not.toContain(planned?.id);
    expect(codeOfReply(await endHolding(planned?.id, '2026-11-23'))).toBe('NOT_FOUND');
    const [event] = await it.database.ownerQuery<{ detail: object }>(
      `select detail from office_events where office_id = $1 and kind = 'holding-withdrawn'`,
      [office.id],
    );
    expect(event?.detail).toMatchObject({ userId, fromOn: '2026-11-30', untilOn: '2026-12-04' });
    const { findings } = await verifyAudit(it.services, { officeId: office.id });
    expect(findings).toEqual([]);
  });

  test('a deputy who has not come yet cannot be withdrawn when nobody else would administer', async () => {
    const { admin: postId } = office.posts;
    const now = (await postOf(postId))?.holders[0];
    await appoint(postId, { userId: office.users.head.id, fromOn: '2026-12-01' });
    await endHolding(now?.id, '2026-11-30');
    const planned = (await postOf(postId))?.holders[0];
    expect(codeOfReply(await endHolding(planned?.id, '2026-11-23'))).toBe('LAST_ADMIN');
  });

  test('the post tells which of its holders cannot log in, and how much waits', async () => {
    await send('PATCH', `/api/users/${office.users.none.id}`, { isActive: false });
    const post = await postOf(office.posts.none);
    expect(post).toMatchObject({ waiting: 0, holders: [{ isCurrent: true, isActive: false }] });
  });

  test('who is not active cannot be appointed', async () => {
    await send('PATCH', `/api/users/${office.users.head.id}`, { isActive: false });
    const body = { userId: office.users.head.id, fromOn: '2026-11-01' };
    expect(codeOfReply(await appoint(office.posts.none, body))).toBe('REQUEST_INVALID');
  });
});

describe('the last administrator stays', () => {
  const attempts = async (): Promise<string[]> => {
    const holder = (await postOf(office.posts.admin))?.holders[0];
    const url = `/api/posts/${office.posts.admin}`;
    const replies = [
      await send('PATCH', url, { powers: [] }),
      await endHolding(holder?.id, '2026-11-22'),
      await endHolding(holder?.id, '2027-12-31'),
      await send('PATCH', `/api/users/${office.users.admin.id}`, { isActive: false }),
    ];
    return replies.map(codeOfReply);
  };

  test('however one tries to remove the only one', async () => {
    expect(new Set(await attempts())).toEqual(new Set(['LAST_ADMIN']));
  });

  test('a deputy who leaves earlier is no successor', async () => {
    await appoint(office.posts.admin, {
      userId: office.users.head.id,
      fromOn: '2026-01-01',
      untilOn: '2026-12-31',
    });
    const holder = (await postOf(office.posts.admin))?.holders.find(
      ({ userId }) => userId === office.users.admin.id,
    );
    expect(codeOfReply(await endHolding(holder?.id, '2026-12-31'))).toBe('LAST_ADMIN');
    expect(codeOfReply(await endHolding(holder?.id, '2026-11-30'))).toBe('OK');
  });

  test('two who remove each other at once do not both succeed', async () => {
    const { admin: postId } = office.posts;
    await appoint(postId, { userId: office.users.head.id, fromOn: '2026-01-01' });
    const other = await it.logIn(office.users.head.email);
    const replies = await Promise.all([
      it.send(admin, 'PATCH', `/api/users/${office.users.head.id}`, { isActive: false }),
      it.send(other, 'PATCH', `/api/users/${office.users.admin.id}`, { isActive: false }),
    ]);
    const codes = replies.map(codeOfReply);
    expect(codes).toContain('OK');
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
  });
});

describe('accounts', () => {
  test('an e-mail belongs to one account in the whole installation, in any letters', async () => {
    const body = { name: 'Contoh', email: 'Satu.Saja@Kantor.Contoh' };
    expect(codeOfReply(await send('POST', '/api/users', body))).toBe('OK');
    const elsewhere = await it.office('Kantor lain');
    const foreign = await it.logIn(elsewhere.users.admin.email);
    const reply = await it.send(foreign, 'POST', '/api/users', {
      ...body,
      email: body.email.toLowerCase(),
    });
    expect([reply.statusCode, codeOfReply(reply)]).toEqual([409, 'EMAIL_TAKEN']);
  });

  test('a reset password ends all sessions and must be changed', async () => {
    const { id, email } = office.users.head;
    const visitor = await it.logIn(email);
    const reply = await it.send(admin, 'POST', `/api/users/${id}/password`);
    const { firstPassword } = reply.json<{ firstPassword: string }>();
    expect(codeOfReply(await it.send(visitor, 'GET', '/api/session'))).toBe('NOT_LOGGED_IN');
    const again = await it.logIn(email, firstPassword);
    expect(again.session.mustChangePassword).toBe(true);
  });

  test('a NIP has eighteen digits; one that is there already may stay', async () => {
    const { id } = office.users.none;
    const change = (nip: string) => send('PATCH', `/api/users/${id}`, { name: 'Contoh Lain', nip });
    const short = '19800101 200501 1 00';
    for (const reply of [
      await change(short),
      await send('POST', '/api/users', { name: 'Contoh', email: `x@${id}.contoh`, nip: short }),
    ]) {
      expect(codeOfReply(reply)).toBe('REQUEST_INVALID');
      expect(reply.json()).toMatchObject({
        fields: [{ path: 'nip', message: expect.stringContaining('yang ditulis 17') as unknown }],
      });
    }
    expect((await change(` ${short}1 `)).json()).toMatchObject({ nip: `${short}1` });
    await it.database.ownerQuery(`update users set nip = '123' where id = $1`, [id]);
    expect(
      (await send('PATCH', `/api/users/${id}`, { name: 'Contoh', nip: '123' })).json(),
    ).toEqual(expect.objectContaining({ name: 'Contoh', nip: '123' }));
  });

  test('what an administrator does is in the office log', async () => {
    await send('POST', '/api/posts', { title: 'Jabatan', powers: [] });
    await send('PATCH', `/api/users/${office.users.none.id}`, { nip: '198001012005011001' });
    const rows = await it.database.ownerQuery<{ kind: string; actor_user_id: string }>(
      `select kind, actor_user_id from office_events
       where office_id = $1 and actor_user_id is not null and kind <> 'logged-in' order by id`,
      [office.id],
    );
    expect(rows).toEqual([
      { kind: 'post-created', actor_user_id: office.users.admin.id },
      { kind: 'user-changed', actor_user_id: office.users.admin.id },
    ]);
  });

  test('the command line makes an administrator for an office', async () => {
    const { firstPassword } = await createAdmin(it.services, {
      officeId: office.id,
      name: 'Contoh Admin Kedua',
      email: 'kedua@kantor.contoh',
    });
    const { session } = await it.logIn('kedua@kantor.contoh', firstPassword);
    expect(session).toMatchObject({
      mustChangePassword: true,
      posts: [{ title: 'Administrator Tuntas', powers: ['admin'] }],
    });
  });
});
