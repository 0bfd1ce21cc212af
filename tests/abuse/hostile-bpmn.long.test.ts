import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RefusalReply } from '@tuntas/api';
import { formOf } from '../../packages/server/src/documents/testing.ts';
import { asVisitor, twoOffices, type TwoOffices } from './two-offices.ts';

let offices: TwoOffices;
beforeAll(async () => {
  offices = await twoOffices();
});
afterAll(() => offices.close());

test.each<[string, Buffer, RegExp]>([
  ['another file', Buffer.from('%PDF-1.7'), /bukan BPMN 2\.0/],
  ['entities', Buffer.from('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'), /DOCTYPE atau ENTITY/],
  ['nesting without end', Buffer.from('<a>'.repeat(1_000_000)), /susunan terlalu dalam/],
  ['too much', Buffer.alloc(6_000_000, ' '), /terlalu besar/],
  ['more than an upload may have', Buffer.alloc(50_000_000, '<'), /terlalu besar/],
])('a BPMN file made to do harm is refused in words, and soon: %s', async (_, bytes, words) => {
  const form = formOf([{ field: 'file', name: 'bantuan.bpmn', bytes }]);
  const request = asVisitor(offices.ours.visitors.admin, 'POST', '/api/sop-bpmn');
  const headers = { ...request.headers, ...form.headers, 'idempotency-key': randomUUID() };
  const begin = performance.now();
  const reply = await offices.it.app.inject({ ...request, headers, payload: form.payload });
  expect(reply.json<RefusalReply>().message).toMatch(words);
  expect(performance.now() - begin).toBeLessThan(8_000);
});
