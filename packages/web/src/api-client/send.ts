import type { CallOf, RefusalReply, ReplyOf, RouteName } from '@tuntas/api';
import { ROUTE_TABLE } from 'virtual:route-table';
import { ApiRefusal, NoAnswer } from './api-refusal.ts';
import { getCsrfToken, noteReachable, waitForSession } from './connection.ts';
import { fileNameOf } from './file-name-of.ts';
import { addressOf, type CallParts } from './request.ts';

export interface SendOptions {
  /** Client-made id of a command; the same id gives the same answer. */
  readonly commandId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Files of an upload route, sent as multipart under the field `file`. */
  readonly file?: File | undefined;
}

const UNAVAILABLE: RefusalReply = {
  code: 'UNAVAILABLE',
  message: 'Layanan sedang tidak siap.',
  todo: 'Tunggu sebentar lalu coba lagi; isian Anda tetap ada di layar.',
};

async function sendOnce(
  name: RouteName,
  parts: CallParts,
  { commandId, signal, file }: SendOptions,
): Promise<Response> {
  const { method, path } = ROUTE_TABLE[name];
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-csrf-token'] = getCsrfToken();
  if (commandId !== undefined) headers['idempotency-key'] = commandId;
  let body: BodyInit | null = null;
  if (file !== undefined) {
    body = new FormData();
    body.append('file', file, file.name);
  } else if (parts.body !== undefined) {
    headers['content-type'] = 'application/json';
    body = JSON.stringify(parts.body);
  }
  try {
    const response = await fetch(addressOf(path, parts), {
      method,
      headers,
      body,
      credentials: 'same-origin',
      signal: signal ?? null,
    });
    noteReachable(response.status !== 502 && response.status !== 503 && response.status !== 504);
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    noteReachable(false);
    throw new NoAnswer();
  }
}

async function refusalOf(response: Response): Promise<ApiRefusal> {
  try {
    const reply = (await response.json()) as Partial<RefusalReply>;
    if (typeof reply.code === 'string' && typeof reply.message === 'string') {
      return new ApiRefusal(response.status, { ...UNAVAILABLE, ...reply });
    }
  } catch {
    // Not our server that answered, or it was cut off: the sentence below is the honest one.
  }
  return new ApiRefusal(response.status, UNAVAILABLE);
}

/** JSON, or the bytes of a reply that is a file, under its name when it has one. */
async function read(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return response.json();
  const bytes = await response.blob();
  const name = fileNameOf(response.headers.get('content-disposition'));
  return name === undefined ? bytes : new File([bytes], name, { type: bytes.type });
}

/**
 * Sends one call of the contract. When the session has ended under an open screen it waits for
 * the person to log in again and then repeats the call, so that nothing typed is lost.
 * Throws `ApiRefusal` or `NoAnswer`.
 */
export async function send<N extends RouteName>(
  name: N,
  input: CallOf<N>,
  options: SendOptions = {},
): Promise<ReplyOf<N>> {
  const parts = input as CallParts;
  for (;;) {
    const response = await sendOnce(name, parts, options);
    if (response.ok) return (await read(response)) as ReplyOf<N>;
    const refusal = await refusalOf(response);
    const hadSession = getCsrfToken() !== '';
    if (refusal.code !== 'NOT_LOGGED_IN' || !hadSession) throw refusal;
    if (!(await waitForSession())) throw refusal;
  }
}
