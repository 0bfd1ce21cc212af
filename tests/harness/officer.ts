import { createClient, type Client, type SessionReply } from '@tuntas/api';

/** One person at their own screen: a client with a cookie of its own. */
export interface Officer {
  readonly email: string;
  readonly session: SessionReply;
  readonly client: Client;
}

/** A fetch that keeps the session cookie, as a browser would. */
export function fetchWithCookie(): typeof fetch {
  let cookie = '';
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    if (cookie) headers.set('cookie', cookie);
    const url = input instanceof Request ? input.url : input.toString();
    headers.set('origin', new URL(url).origin);
    const response = await fetch(input, { ...init, headers });
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    return response;
  };
}

/** Logs a demo person in. */
export async function logIn(url: string, email: string, password: string): Promise<Officer> {
  const held: { session?: SessionReply } = {};
  const csrf = () => held.session?.csrfToken;
  const client = createClient({ baseUrl: url, fetch: fetchWithCookie(), csrf });
  held.session = await client.call('login', { body: { email, password } });
  return { email, session: held.session, client };
}

/** All demo persons of the office whose name contains `officeName`. */
export async function logInOffice(url: string, officeName: string): Promise<Officer[]> {
  const visitor = createClient({ baseUrl: url, csrf: () => undefined });
  const demo = await visitor.call('getDemo');
  const office = demo.offices.find(({ name }) => name.includes(officeName));
  if (!office) throw new Error(`no demo office ${officeName}`);
  const officers: Officer[] = [];
  for (const { email } of office.users) officers.push(await logIn(url, email, demo.password));
  return officers;
}
