import type { LightMyRequestResponse } from 'fastify';
import { expect, test } from 'vitest';
import { FOREIGN, inspectReply } from './inspect-reply.ts';

const refusal = { code: 'NOT_FOUND', message: 'Data tidak ditemukan.', todo: 'Periksa alamatnya.' };

function replyOf(statusCode: number, body: unknown, headers: Record<string, string> = {}) {
  return {
    statusCode,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  } as unknown as LightMyRequestResponse;
}

test('lets pass what is right', () => {
  expect(inspectReply(replyOf(200, { id: 1 }), 'x')).toBe('OK');
  expect(inspectReply(replyOf(404, refusal), 'x')).toBe('NOT_FOUND');
});

test.each([
  ['a fault of ours', replyOf(500, { ...refusal, code: 'INTERNAL' })],
  ['a text of the other office', replyOf(200, { name: `Desa ${FOREIGN.toUpperCase()}` })],
  ['one in a refusal', replyOf(404, { ...refusal, detail: { name: FOREIGN } })],
  ['a code that no catalogue has', replyOf(404, { ...refusal, code: 'GONE' })],
  ['a status that is not the code’s', replyOf(403, refusal)],
  ['a refusal without advice', replyOf(404, { ...refusal, todo: '' })],
  ['a refusal that is none', replyOf(404, { error: 'Not Found' })],
  ['a page', replyOf(404, '<h1>Not Found</h1>', { 'content-type': 'text/html' })],
  ['a redirect', replyOf(302, '')],
  ['no guard against sniffing', replyOf(200, {}, { 'x-content-type-options': '' })],
  ['a stack', replyOf(404, { ...refusal, detail: { stack: 'Error\n    at getCase (x.ts:1:1)' } })],
  ['SQL', replyOf(404, { ...refusal, message: 'insert into users violates users_pk' })],
])('stops %s', (_, reply) => {
  expect(() => inspectReply(reply, 'x')).toThrow();
});
