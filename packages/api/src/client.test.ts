import { expect, test } from 'vitest';
import { createClient, NetworkError, newCommandId, RefusalError } from './client.ts';

const id = '0192f0c0-0000-7000-8000-000000000001';

function clientThatGets(answer: () => Response | Promise<Response>) {
  const requests: { url: string; init: RequestInit }[] = [];
  const send = (async (url: string, init: RequestInit) => {
    requests.push({ url, init });
    return answer();
  }) as typeof fetch;
  const client = createClient({ baseUrl: 'http://office', fetch: send, csrf: () => 'token' });
  return { client, requests };
}
const headersOf = (request: { init: RequestInit } | undefined) =>
  request?.init.headers as Record<string, string>;

test('a command carries its body, a command id and the csrf token', async () => {
  const { client, requests } = clientThatGets(() => Response.json({ id }));
  const reply = await client.call('changePost', { params: { id }, body: { title: 'Kasi' } });
  expect(reply).toEqual({ id });
  expect(requests[0]?.url).toBe(`http://office/api/posts/${id}`);
  expect(requests[0]?.init.method).toBe('PATCH');
  expect(requests[0]?.init.body).toBe('{"title":"Kasi"}');
  expect(headersOf(requests[0])['x-csrf-token']).toBe('token');
  expect(headersOf(requests[0])['idempotency-key']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
});

test('a given command id is sent again for a repeated try', async () => {
  const { client, requests } = clientThatGets(() => Response.json({}));
  await client.call('resetPassword', { params: { id } }, { commandId: 'the-first-try' });
  expect(headersOf(requests[0])['idempotency-key']).toBe('the-first-try');
});

test('a read carries its query without empty values, and no command id', async () => {
  const { client, requests } = clientThatGets(() => Response.json({ entries: [] }));
  await client.call('listAgenda', { query: { year: 2026, search: 'a b&c', unopened: true } });
  expect(requests[0]?.url).toBe('http://office/api/agenda?year=2026&search=a+b%26c&unopened=true');
  expect(headersOf(requests[0])).toEqual({ accept: 'application/json' });
  await client.call('listAgenda', { query: { search: '' } });
  expect(requests[1]?.url).toBe('http://office/api/agenda');
});

test('a refusal comes as RefusalError with the sentences', async () => {
  const refusal = { code: 'NOT_FOUND', message: 'Data tidak ditemukan.', todo: 'Periksa.' };
  const { client } = clientThatGets(() => Response.json(refusal, { status: 404 }));
  const error = await client.call('getCase', { params: { id } }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RefusalError);
  expect(error).toMatchObject({ status: 404, reply: refusal });
});

test('no connection, or an answer that is not ours, is a NetworkError with the command id', async () => {
  const answers = [
    () => Promise.reject(new TypeError('fetch failed')),
    () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 }),
    () => Response.json({ error: 'proxy' }, { status: 504 }),
  ];
  for (const answer of answers) {
    const { client } = clientThatGets(answer);
    const error = await client
      .call('resetPassword', { params: { id } }, { commandId: 'c1' })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as NetworkError).commandId).toBe('c1');
  }
});

test('a file comes as a Blob, its link needs no script', async () => {
  const { client } = clientThatGets(() => new Response('%PDF-'));
  const blob = await client.call('downloadFile', { params: { id } });
  expect(await blob.text()).toBe('%PDF-');
  expect(client.fileUrl(id)).toBe(`http://office/api/files/${id}`);
});

test('command ids are UUIDs and differ', () => {
  const ids = Array.from({ length: 100 }, newCommandId);
  expect(new Set(ids).size).toBe(100);
  for (const each of ids) {
    expect(each).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
