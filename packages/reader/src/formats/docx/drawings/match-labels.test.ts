import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchLabels } from './match-labels.ts';

const without = 100;

it('gives up the nearest line where that serves both', () => {
  const ya = new Map([
    [0, 3],
    [1, 19],
  ]);
  const tidak = new Map([
    [0, 0],
    [1, 3],
  ]);
  expect(matchLabels([ya, tidak], without)).toEqual([0, 1]);
  expect(matchLabels([tidak, ya], without)).toEqual([1, 0]);
});

it('gives no line twice, and as cheaply as trying all ways for two labels', () => {
  const costs = fc.dictionary(fc.constantFrom('0', '1', '2'), fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(costs, costs, (one, other) => {
      const maps = [one, other].map(
        (entries) => new Map(Object.entries(entries).map(([line, cost]) => [Number(line), cost])),
      );
      const cost = (label: number, line: number | undefined): number =>
        line === undefined ? without : (maps[label]?.get(line) ?? Number.POSITIVE_INFINITY);
      const found = matchLabels(maps, without);
      const given = found.filter((line) => line !== undefined);
      expect(new Set(given).size).toBe(given.length);
      const lines = [undefined, 0, 1, 2];
      const sums = lines.flatMap((a) =>
        lines.flatMap((b) => (a !== undefined && a === b ? [] : [cost(0, a) + cost(1, b)])),
      );
      expect(cost(0, found[0]) + cost(1, found[1])).toBe(Math.min(...sums));
    }),
    { numRuns: 500 },
  );
});
