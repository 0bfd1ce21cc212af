import { expect, test } from 'vitest';
import { findNearestName } from './nearest-name.ts';

test.each([
  ['versoin', ['language', 'version'], 'version'],
  ['Kasi', ['kasi', 'kabid'], 'kasi'],
  ['kasii', ['kasa', 'kasi'], 'kasi'],
  ['xyz', ['kasi', 'kabid'], undefined],
  ['a', ['b'], 'b'],
  ['', ['kasi'], undefined],
])('%j among %j is %j', (name, names, nearest) => {
  expect(findNearestName(name, names)).toBe(nearest);
});
