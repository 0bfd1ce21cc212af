import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../../packages/server/src/http/testing.ts';
import { inspectReply } from './inspect-reply.ts';
import { ROUTE_NAMES, routeOf, sampleCall, urlOf } from './sample-calls.ts';
import { asVisitor, ROLES, twoOffices, type Role, type TwoOffices } from './two-offices.ts';

let offices: TwoOffices;
let expired: Visitor;
let loggedOut: Visitor;
let dismissed: Visitor;

beforeAll(async () => {
  offices = await twoOffices();
  const { it, ours } = offices;
  const email = ours.office.users.admin.email;
  expired = await it.logIn(email);
  it.advance(40 * 24 * 3_600_000);
  loggedOut = await it.logIn(email);
  await it.send(loggedOut, 'DELETE', '/api/session');
  for (const role of ROLES) {
    ours.visitors[role] = await it.logIn(ours.office.users[role].email);
    offices.theirs.visitors[role] = await it.logIn(offices.theirs.office.users[role].email);
  }
  // Logged in while still active; the account ends afterwards.
  const { users } = ours.office;
  dismissed = await it.logIn(users.head.email);
  await it.database.ownerQuery(
    'update users set is_active = false where office_id = $1 and id = $2',
    [ours.office.id, users.head.id],
  );
});
afterAll(() => offices.close());

type Change = (headers: Record<string, string>) => Record<string, string>;

async function call(
  name: (typeof ROUTE_NAMES)[number],
  visitor: Visitor,
  change: Change = (h) => h,
) {
  const sample = sampleCall(name, offices.ours);
  const request = asVisitor(visitor, routeOf(name).method, urlOf(name, sample));
  const body = sample.form?.payload ?? (sample.body as object | undefined);
  const type: Record<string, string> =
    sample.form?.headers ?? (body === undefined ? {} : { 'content-type': 'application/json' });
  const headers = change({ ...request.headers, ...type });
  const reply = await offices.it.app.inject({
    ...request,
    headers,
    ...(body === undefined ? {} : { payload: body }),
  });
  return inspectReply(reply, name);
}

const without =
  (...names: readonly string[]): Change =>
  (headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
const withHeaders =
  (more: Record<string, string>): Change =>
  (headers) => ({ ...headers, ...more });

const closedRoutes = ROUTE_NAMES.filter((name) => !routeOf(name).open);
const changes = closedRoutes.filter((name) => routeOf(name).method !== 'GET');

describe.each(closedRoutes)('%s tells nothing to', (name) => {
  test('sessions that are none, ended, or of somebody who has left', async () => {
    const { ours, theirs } = offices;
    const [cookieName = '', value = ''] = ours.visitors.admin.cookie.split('=');
    const [, theirValue = ''] = theirs.visitors.admin.cookie.split('=');
    const [office = '', token = ''] = value.split('.');
    const [theirOffice = '', theirToken = ''] = theirValue.split('.');
    const cookies = [
      '',
      `${cookieName}=`,
      `${cookieName}=${office}.${token.slice(0, -1)}`,
      `${cookieName}=${office}.${token.toUpperCase()}`,
      `${cookieName}=${theirOffice}.${token}`,
      `${cookieName}=${office}.${theirToken}`,
      `${cookieName}=2147483648.${token}`,
      `${cookieName}=-1.${token}`,
      `${cookieName}=${office} or 1=1.${token}`,
      `${cookieName}=%00.${token}`,
    ];
    const codes = await Promise.all([
      ...cookies.map((cookie) => call(name, ours.visitors.admin, withHeaders({ cookie }))),
      ...[expired, loggedOut, dismissed].map((visitor) => call(name, visitor)),
    ]);
    expect(new Set(codes)).toEqual(new Set(['NOT_LOGGED_IN']));
  });
});

describe.each(changes)('%s is not done', (name) => {
  test('without the token of this very session, nor from a foreign page', async () => {
    const { ours, theirs } = offices;
    const me =
      ours.visitors[sampleCall(name, ours).as === 'head' ? 'admin' : sampleCall(name, ours).as];
    const tokens = [
      '',
      'x',
      theirs.visitors.admin.session.csrfToken,
      me.session.csrfToken.slice(1),
    ];
    const pages: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://jahat.example' },
      { origin: 'null' },
    ];
    const codes = await Promise.all([
      call(name, me, without('x-csrf-token')),
      ...tokens.map((token) => call(name, me, withHeaders({ 'x-csrf-token': token }))),
      ...pages.map((headers) => call(name, me, withHeaders(headers))),
    ]);
    expect(new Set(codes)).toEqual(new Set(['CSRF']));
  });
});

describe('who may do what', () => {
  const EVERYBODY: readonly Role[] = ROLES;
  /** Roles that are not refused for want of a post or a power. The post `none` performs all steps. */
  const MAY: Readonly<Record<(typeof ROUTE_NAMES)[number], readonly Role[]>> = {
    getDemo: EVERYBODY,
    login: EVERYBODY,
    getSession: EVERYBODY,
    logout: EVERYBODY,
    changePassword: EVERYBODY,
    listPosts: EVERYBODY,
    createPost: ['admin'],
    changePost: ['admin'],
    appoint: ['admin'],
    endHolding: ['admin'],
    listUsers: EVERYBODY,
    createUser: ['admin'],
    changeUser: ['admin'],
    resetPassword: ['admin'],
    getOfficeCalendar: EVERYBODY,
    countOpenPromises: EVERYBODY,
    addDaysOff: ['admin'],
    removeDayOff: ['admin'],
    changeHours: ['admin'],
    getOfficeIdentity: EVERYBODY,
    changeOfficeIdentity: ['admin'],
    listEnded: EVERYBODY,
    previewEnded: EVERYBODY,
    addEnded: ['admin'],
    withdrawEnded: ['admin'],
    listInstruments: EVERYBODY,
    saveInstrument: ['admin'],
    listSops: EVERYBODY,
    getSop: EVERYBODY,
    bindPerformers: ['admin'],
    listSopHistory: EVERYBODY,
    listCaseMoves: ['admin', 'head'],
    moveCases: ['admin', 'head'],
    listSopVersions: EVERYBODY,
    listSopChanges: EVERYBODY,
    withdrawSop: ['head'],
    getSopSource: EVERYBODY,
    listShelf: ['admin', 'head'],
    getShelfSop: ['admin', 'head'],
    getSopOrigin: EVERYBODY,
    getDraftOrigin: ['admin', 'head'],
    copySop: ['admin'],
    importSop: ['admin'],
    getSopBpmn: EVERYBODY,
    importBpmn: ['admin'],
    getDraftBpmn: ['admin', 'head'],
    printSop: EVERYBODY,
    printDraft: ['admin', 'head'],
    listDrafts: ['admin', 'head'],
    getDraft: ['admin', 'head'],
    readDrafts: ['admin'],
    pasteDraft: ['admin'],
    reviseSop: ['admin'],
    editDraft: ['admin'],
    undoEdit: ['admin'],
    placeDraft: ['admin'],
    previewRebase: ['admin', 'head'],
    rebaseDraft: ['admin'],
    proposeDraft: ['admin'],
    returnDraft: ['head'],
    signDraft: ['head'],
    discardDraft: ['admin'],
    listAgenda: EVERYBODY,
    register: ['agenda'],
    getAgendaEntry: EVERYBODY,
    correctAgendaEntry: ['agenda'],
    listCorrections: EVERYBODY,
    uploadAgendaFile: ['agenda'],
    // The sample asks for the desk of one post, which only its holder sees.
    getInbox: ['none'],
    listCases: EVERYBODY,
    openCase: ['agenda'],
    getCase: EVERYBODY,
    act: ['none'],
    correctClient: ['agenda', 'none'],
    listKnownClients: ['agenda'],
    uploadCaseFile: ['agenda', 'none'],
    downloadFile: EVERYBODY,
  };

  beforeAll(async () => {
    const { it, ours } = offices;
    await it.database.ownerQuery('update users set is_active = true where office_id = $1', [
      ours.office.id,
    ]);
    ours.visitors.head = await it.logIn(ours.office.users.head.email);
  });

  test.each(ROUTE_NAMES)('%s', async (name) => {
    const { it, ours } = offices;
    // A stale version is told before the rules of access are looked at.
    await it.database.ownerQuery('update cases set version = 999999 where office_id = $1', [
      ours.office.id,
    ]);
    for (const role of ROLES) {
      const visitor =
        name === 'logout' || name === 'login'
          ? await it.logIn(ours.office.users[role].email)
          : ours.visitors[role];
      const code = await call(name, visitor);
      expect(code, role).not.toBe('NOT_LOGGED_IN');
      const isRefused = code === 'NOT_PERMITTED' || code === 'NOT_A_PERFORMER';
      expect(isRefused, `${role}: ${code}`).toBe(!MAY[name].includes(role));
    }
  });
});
