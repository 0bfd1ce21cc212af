import { expect, test } from 'vitest';
import { createAttemptLimit } from './attempt-limit.ts';

const at = (seconds: number) => new Date(1_000_000 + seconds * 1000);

test('the attempt after the last allowed one has to wait for the end of the window', () => {
  const limit = createAttemptLimit({ attempts: 2, seconds: 60 });
  expect([0, 10, 20].map((s) => limit.take('a', at(s)))).toEqual([0, 0, 40]);
  expect(limit.take('b', at(20))).toBe(0);
  expect(limit.take('a', at(59.5))).toBe(1);
  expect(limit.take('a', at(60))).toBe(0);
});

test('a good attempt does not count', () => {
  const limit = createAttemptLimit({ attempts: 1, seconds: 60 });
  for (let i = 0; i < 5; i += 1) {
    expect(limit.take('a', at(i))).toBe(0);
    limit.giveBack('a');
  }
  limit.giveBack('a');
  expect(limit.take('a', at(6))).toBe(0);
  expect(limit.take('a', at(7))).toBeGreaterThan(0);
});

test('only so many keys are remembered', () => {
  const limit = createAttemptLimit({ attempts: 1, seconds: 60, keys: 2 });
  for (const key of ['a', 'b', 'c']) limit.take(key, at(0));
  expect(limit.take('a', at(1))).toBe(0);
  expect(limit.take('c', at(1))).toBeGreaterThan(0);
});
