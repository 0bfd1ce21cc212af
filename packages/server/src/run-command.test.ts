import { expect, test } from 'vitest';
import { hashRequest } from './run-command.ts';

test('the hash of a request does not depend on the order of keys', () => {
  expect(hashRequest({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    hashRequest({ b: { d: null, c: [1, 2] }, a: 1 }),
  );
});

test('the hash tells apart what differs', () => {
  const requests = [
    undefined,
    {},
    [],
    { a: 1 },
    { a: '1' },
    { a: [1, 2] },
    { a: [2, 1] },
    { a: null },
  ];
  expect(new Set(requests.map(hashRequest)).size).toBe(requests.length);
});
