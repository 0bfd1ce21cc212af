import type { LightMyRequestResponse } from 'fastify';
import { Check } from 'typebox/value';
import { expect } from 'vitest';
import { REFUSALS, RefusalReply, type RefusalCode } from '@tuntas/api';

/** Stands in every text of the other office. No reply to this office may contain it. */
export const FOREIGN = 'Zarquon';

/** What a fault of ours lets out: stacks, SQL, paths, names of constraints. */
const INSIDES =
  /node_modules|\bat \w+ \(|select .* from|insert into|violates|SQLSTATE|\/packages\//i;

/**
 * What holds for every answer, whatever was asked: no fault of ours, nothing of the other office,
 * nothing of our insides, and a refusal is one of the catalogue with its own status. Gives the
 * code, `OK` when granted.
 */
export function inspectReply(reply: LightMyRequestResponse, asked: string): RefusalCode | 'OK' {
  const told = `${asked} → ${reply.statusCode} ${reply.body.slice(0, 400)}`;
  expect(reply.statusCode, told).toBeLessThan(500);
  const seen = asked.startsWith('listShelf') ? withoutOfficeNames(reply.body) : reply.body;
  expect(seen.toLowerCase().includes(FOREIGN.toLowerCase()), `foreign data: ${told}`).toBe(false);
  expect(reply.headers['x-content-type-options'], told).toBe('nosniff');
  if (reply.statusCode < 400) {
    expect(reply.statusCode, told).toBe(200);
    return 'OK';
  }
  expect(INSIDES.test(reply.body), `insides: ${told}`).toBe(false);
  expect(reply.headers['content-type'], told).toBe('application/json; charset=utf-8');
  const refusal: unknown = JSON.parse(reply.body);
  if (!Check(RefusalReply, refusal)) throw new Error(`no refusal: ${told}`);
  const rule = Object.entries(REFUSALS).find(([code]) => code === refusal.code);
  expect(rule?.[1].status, `code and status: ${told}`).toBe(reply.statusCode);
  expect(refusal.message, told).not.toBe('');
  expect(refusal.todo, told).not.toBe('');
  return refusal.code as RefusalCode;
}

/** The shelf names the other offices of the installation; nothing else of theirs is on it. */
function withoutOfficeNames(body: string): string {
  return body.replaceAll(/"office":"[^"]*"/g, '');
}
