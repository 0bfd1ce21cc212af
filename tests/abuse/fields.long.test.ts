import { Compile } from 'typebox/compile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../../packages/server/src/http/testing.ts';
import { damage, DAMAGED_TEXTS } from './damage.ts';
import { inspectReply } from './inspect-reply.ts';
import { ROUTE_NAMES, routeOf, sampleCall, urlOf } from './sample-calls.ts';
import { asVisitor, twoOffices, type TwoOffices } from './two-offices.ts';

let offices: TwoOffices;
beforeAll(async () => {
  offices = await twoOffices();
});
afterAll(() => offices.close());

/** Ends the session that asks, so it gets one of its own. */
const ENDS_SESSION = new Set(['login', 'logout', 'changePassword']);
/** Each hashes a password, which is slow on purpose: of what still fits only some is sent. */
const HASHES = new Set(['login', 'changePassword', 'createUser']);

async function visitorFor(name: string, role: 'agenda' | 'head' | 'admin' | 'none') {
  const { it, ours } = offices;
  return ENDS_SESSION.has(name)
    ? await it.logIn(ours.office.users[role].email)
    : ours.visitors[role];
}

async function eightAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < items.length; i += 8) {
    results.push(...(await Promise.all(items.slice(i, i + 8).map(work))));
  }
  return results;
}

const withBody = ROUTE_NAMES.filter((name) => routeOf(name).body !== undefined);
const withParams = ROUTE_NAMES.filter((name) => routeOf(name).params !== undefined);
const reading = ROUTE_NAMES.filter((name) => routeOf(name).query !== undefined);

describe.each(withBody)('%s', (name) => {
  const route = routeOf(name);
  const fits = Compile(route.body ?? {});

  async function send(visitor: Visitor, url: string, json: string) {
    const request = asVisitor(visitor, route.method, url);
    const headers = { ...request.headers, 'content-type': 'application/json' };
    return await offices.it.app.inject({ ...request, headers, payload: json });
  }

  test('its sample is what the contract asks for', () => {
    expect(fits.Check(sampleCall(name, offices.ours).body)).toBe(true);
  });

  test('every damaged field is refused; what still fits does no harm', async () => {
    const { as, body } = sampleCall(name, offices.ours);
    const visitor = await visitorFor(name, as);
    const faults = [...damage(body)].filter(
      ({ what, json }) => !HASHES.has(name) || !isAllowed(json) || /SQL|reversed/.test(what),
    );
    const refused = await eightAtOnce(faults, async ({ what, json }) => {
      const call = sampleCall(name, offices.ours);
      const reply = await send(visitor, urlOf(name, call), json);
      const code = inspectReply(reply, `${name}, ${what}`);
      if (isAllowed(json)) return false;
      expect(code, `${name}, ${what}: ${reply.body}`).toBe('REQUEST_INVALID');
      return true;
    });
    expect(refused.filter(Boolean).length).toBeGreaterThan(20);
  });

  function isAllowed(json: string): boolean {
    const value: unknown = JSON.parse(json);
    return fits.Check(value) && !/\\u0000|\\ud800/.test(json);
  }
});

describe.each(withParams)('%s', (name) => {
  test.each(DAMAGED_TEXTS)('%s in the path', async (what, text) => {
    const route = routeOf(name);
    const call = sampleCall(name, offices.ours);
    const url = route.path.replace(/:\w+/g, text);
    const request = asVisitor(await visitorFor(name, call.as), route.method, url);
    const headers: Record<string, string> = { ...request.headers, ...call.form?.headers };
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    const payload = call.form?.payload ?? (call.body as object | undefined);
    const reply = await offices.it.app.inject({
      ...request,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    const code = inspectReply(reply, `${name}, ${what}`);
    expect(['REQUEST_INVALID', 'NOT_FOUND']).toContain(code);
  });
});

describe.each(reading)('%s', (name) => {
  test('every damaged query is refused; what still fits does no harm', async () => {
    const call = sampleCall(name, offices.ours);
    const visitor = await visitorFor(name, call.as);
    const get = async (url: string) => await offices.it.app.inject(asVisitor(visitor, 'GET', url));
    const { properties = {} } = routeOf(name).query as { properties?: Record<string, unknown> };
    const path = routeOf(name).path;
    for (const key of Object.keys(properties)) {
      for (const [what, text] of DAMAGED_TEXTS) {
        inspectReply(await get(`${path}?${key}=${text}`), `${name}?${key}: ${what}`);
      }
      const twice = await get(`${path}?${key}=1&${key}=2`);
      expect(inspectReply(twice, `${name}?${key} twice`), `${key} twice`).toBe('REQUEST_INVALID');
    }
    for (const extra of ['asing=1', 'office_id=2', 'officeId=2', '__proto__=1', 'limit[]=1']) {
      const reply = await get(`${path}?${extra}`);
      expect(inspectReply(reply, `${name}?${extra}`), extra).toBe('REQUEST_INVALID');
    }
  });
});
