import type { RefusalReply } from './common.ts';
import { ROUTES, type CallOf, type ReplyOf, type Route, type RouteName } from './routes.ts';

/** The server answered, and said no. `reply` holds the sentences to show. */
export class RefusalError extends Error {
  readonly status: number;
  readonly reply: RefusalReply;

  constructor(status: number, reply: RefusalReply) {
    super(`${reply.code}: ${reply.message}`);
    this.name = 'RefusalError';
    this.status = status;
    this.reply = reply;
  }
}

/**
 * No answer came: no connection, a cut line, or something between that is not Tuntas. Whether a
 * command was done is unknown; repeating it with the same `commandId` is safe.
 */
export class NetworkError extends Error {
  /** The id of the command that got no answer, for repeating it; undefined for reads. */
  readonly commandId: string | undefined;

  constructor(cause: unknown, commandId: string | undefined) {
    super('No answer from the server', { cause });
    this.name = 'NetworkError';
    this.commandId = commandId;
  }
}

export interface ClientOptions {
  /** Origin of the server; empty for the page's own. */
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
  /** The `csrfToken` of the session, read at each change; undefined before login. */
  readonly csrf: () => string | undefined;
}

export interface CallOptions {
  /** Give the id of an earlier try to repeat exactly that command. Made anew when absent. */
  readonly commandId?: string;
  readonly signal?: AbortSignal;
}

type IsMultipart<N extends RouteName> = (typeof ROUTES)[N] extends { multipart: true }
  ? true
  : false;
/** What `call` takes for a route: its parameters, query and body; `form` for uploads. */
export type ClientCall<N extends RouteName> = CallOf<N> &
  (IsMultipart<N> extends true ? { readonly form: FormData } : unknown);

type Arguments<N extends RouteName> =
  object extends ClientCall<N>
    ? [call?: ClientCall<N>, options?: CallOptions]
    : [call: ClientCall<N>, options?: CallOptions];

export interface Client {
  /**
   * Calls a route and gives its reply (a Blob where it is a file).
   * @throws RefusalError when the server refuses
   * @throws NetworkError when there is no answer; an abort throws the signal's own reason
   */
  call<N extends RouteName>(name: N, ...args: Arguments<N>): Promise<ReplyOf<N>>;
  /** Where the file can be fetched with the session's cookie, for a plain link. */
  fileUrl(fileId: string): string;
}

/** A client whose calls and replies are typed from `ROUTES`. */
export function createClient(options: ClientOptions): Client {
  const baseUrl = options.baseUrl ?? '';
  const send = options.fetch ?? ((input, init) => globalThis.fetch(input, init));

  return {
    async call<N extends RouteName>(name: N, ...args: Arguments<N>): Promise<ReplyOf<N>> {
      const route: Route = ROUTES[name];
      const [call, callOptions = {}] = args as [Partial<AnyCall>?, CallOptions?];
      const commandId = route.command ? (callOptions.commandId ?? newCommandId()) : undefined;
      const url = baseUrl + urlOf(route, call ?? {});
      const init = requestOf(route, call ?? {}, commandId, options.csrf());
      if (callOptions.signal) init.signal = callOptions.signal;

      const { response, body } = await exchange(send, url, init, route, commandId);
      if (response.ok) return body as ReplyOf<N>;
      if (isRefusalReply(body)) throw new RefusalError(response.status, body);
      throw new NetworkError(
        new Error(`Status ${response.status} without an explanation`),
        commandId,
      );
    },
    fileUrl: (fileId) => baseUrl + urlOf(ROUTES.downloadFile, { params: { id: fileId } }),
  };
}

interface AnyCall {
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  form: FormData;
}

function urlOf(route: Route, call: Partial<AnyCall>): string {
  const path = route.path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(call.params?.[key] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(call.query ?? {})) {
    if (typeof value === 'number' || typeof value === 'boolean') query.set(key, String(value));
    else if (typeof value === 'string' && value !== '') query.set(key, value);
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function requestOf(
  route: Route,
  call: Partial<AnyCall>,
  commandId: string | undefined,
  csrfToken: string | undefined,
): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (commandId) headers['idempotency-key'] = commandId;
  if (csrfToken && route.method !== 'GET') headers['x-csrf-token'] = csrfToken;
  const init: RequestInit = { method: route.method, headers, credentials: 'same-origin' };
  if (call.form) init.body = call.form;
  else if (call.body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(call.body);
  }
  return init;
}

async function exchange(
  send: typeof fetch,
  url: string,
  init: RequestInit,
  { media }: Route,
  commandId: string | undefined,
): Promise<{ response: Response; body: unknown }> {
  try {
    const response = await send(url, init);
    if (media !== undefined && response.ok) return { response, body: await response.blob() };
    return { response, body: await response.json() };
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new NetworkError(error, commandId);
  }
}

/** A UUIDv4. `crypto.randomUUID` is missing on plain http, which is how an office LAN is served. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function isRefusalReply(body: unknown): body is RefusalReply {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    'message' in body &&
    'todo' in body
  );
}
